// SPDX-License-Identifier: Apache-2.0
#include "words/interfacewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

QString nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QList<NamedLanguage> interfaceLanguages()
{
    QList<NamedLanguage> all = {{u"en"_s, u"English"_s}};
    const QString prefix = u"bluepencil_"_s;
    const QStringList files = QDir(u":/translations"_s).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
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
