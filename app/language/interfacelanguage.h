// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/englishplurals.h"

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace bluepencil {

/// What the strings of a program are in the language that was chosen, Qt's own among them. Make one after the
/// application, which has to live longer.
class InterfaceLanguage {
public:
    InterfaceLanguage();
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// "de": from now on in German, with its numbers and dates; "en": as the sources have it; empty: the first of the
    /// system's languages that there is, else English; "qps" and "qps-rtl": nobody's language, for tests. A language
    /// that is not there is English. What was shown before has to be made anew.
    void speak(const QString &wanted);
    /// For programs whose words other programs read: English, whatever the system speaks, unless the environment asks
    /// for a language.
    void speakAsAsked();
    /// "de", "en".
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    void silence();
    void install(std::unique_ptr<QTranslator> translator);
    bool installLanguage(const QString &code);

    EnglishPlurals m_english;
    std::vector<std::unique_ptr<QTranslator>> m_installed; ///< above English
    QString m_code = QStringLiteral("en");
};

/// The language that the environment asks for in BLUEPENCIL_LANGUAGE; empty where it asks for none.
[[nodiscard]] QString languageOfEnvironment();

} // namespace bluepencil
