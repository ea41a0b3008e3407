// SPDX-License-Identifier: Apache-2.0
#include "words/interfacewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

/// As it calls itself. QLocale knows it with a country, as “Español de España”.
QString nameOf(const QString &code)
{
    static const QHash<QString, QString> names{{u"de"_s, u"Deutsch"_s},
                                               {u"es"_s, u"Español"_s},
                                               {u"fr"_s, u"Français"_s},
                                               {u"it"_s, u"Italiano"_s},
                                               {u"pt"_s, u"Português"_s}};
    return names.value(code, QLocale(code).nativeLanguageName());
}

} // namespace

QList<NamedLanguage> interfaceLanguages()
{
    QList<NamedLanguage> all = {{u"en"_s, u"English"_s}};
    const QString prefix = u"bluepencil_"_s;
    const QStringList files = QDir(u"translations:"_s).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).section(u'.', 0, 0);
        all.append({code, nameOf(code)});
    }
    return all;
}

QString spokenLanguage()
{
    //: The code of the language that you translate into: de, es, fr.
    return Language::tr("en");
}

} // namespace bluepencil
