// SPDX-License-Identifier: Apache-2.0
#include "language/interfacelanguage.h"

#include "language/pseudolanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The languages to try, the best first: "pt-BR" asks for "pt".
QStringList wishes(const QString &wanted)
{
    if (!wanted.isEmpty())
        return {wanted};
    QStringList codes;
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names)
        codes.append(name.section(u'-', 0, 0));
    codes.removeDuplicates();
    return codes;
}

/// Numbers and dates as they are written where the system is, if it speaks that language.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code == u"pt"_s ? u"pt_BR"_s : code);
    return system.language() == plain.language() ? system : plain;
}

/// What Qt's own dialogs say. Debian keeps it in a package of its own; where that is missing they speak English. There
/// is one Portuguese, that of Brazil.
std::unique_ptr<QTranslator> wordsOfQt(const QString &code)
{
    auto words = std::make_unique<QTranslator>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const QString name = u"qtbase_"_s + (code == u"pt" ? u"pt_BR"_s : code);
    return words->load(name, folder) ? std::move(words) : nullptr;
}

/// One copy serves all programs, those of a user and those that they start in a folder of their own.
QString folderOfTranslations()
{
    const QString near = QCoreApplication::applicationDirPath() + u"/../share/bluepencil/translations"_s;
    const QString above = QCoreApplication::applicationDirPath() + u"/../../share/bluepencil/translations"_s;
    return QDir::cleanPath(QDir(near).exists() ? near : above);
}

} // namespace

InterfaceLanguage::InterfaceLanguage()
{
    QDir::setSearchPaths(u"translations"_s, {folderOfTranslations()});
    QCoreApplication::installTranslator(&m_english);
}

InterfaceLanguage::~InterfaceLanguage()
{
    silence();
}

void InterfaceLanguage::silence()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

void InterfaceLanguage::install(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

/// False where it is not there.
bool InterfaceLanguage::installLanguage(const QString &code)
{
    auto own = std::make_unique<QTranslator>();
    if (!own->load(u"translations:bluepencil_%1.qm"_s.arg(code)))
        return false;
    install(wordsOfQt(code));
    install(std::move(own));
    return true;
}

void InterfaceLanguage::speak(const QString &wanted)
{
    silence();
    m_code = u"en"_s;
    if (wanted.startsWith(PseudoLanguage::code)) {
        install(std::make_unique<PseudoLanguage>(wanted.endsWith("rtl"_L1)));
        m_code = wanted;
        return;
    }
    const QStringList codes = wishes(wanted);
    for (const QString &code : codes) {
        const bool isThere = code == u"en" || installLanguage(code);
        if (isThere) {
            m_code = code;
            break;
        }
    }
    QLocale::setDefault(wanted.isEmpty() ? QLocale::system() : localeFor(m_code));
}

void InterfaceLanguage::speakAsAsked()
{
    if (const QString asked = languageOfEnvironment(); !asked.isEmpty())
        speak(asked);
}

QString languageOfEnvironment()
{
    return qEnvironmentVariable("BLUEPENCIL_LANGUAGE");
}

} // namespace bluepencil
