// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace bluepencil {

/// The singular of every text that counts. The texts stand in the sources as plurals, with %n for the number, so that a
/// translation can give as many forms as its language has; English has two, and this is the other one. Install it
/// before any translation.
class EnglishPlurals : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    /// True when the singular of this text is known.
    [[nodiscard]] static bool knows(const QString &sourceText);
};

} // namespace bluepencil
