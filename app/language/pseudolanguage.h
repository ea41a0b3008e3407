// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QTranslator>

namespace bluepencil {

/// A language for tests: every text of ours in brackets, longer than English by two fifths and with accents, so that a
/// text that nobody could translate, and one that has no room, are seen by whoever speaks English only. Placeholders,
/// markup and mnemonics stay. It can run from right to left.
class PseudoLanguage : public QTranslator {
public:
    static constexpr QLatin1StringView code{"qps"};

    explicit PseudoLanguage(bool fromRight = false, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] static QString disguised(const QString &text);

private:
    bool m_fromRight;
};

} // namespace bluepencil
