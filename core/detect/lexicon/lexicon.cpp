// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/lexicon.h"

#include <QFile>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(QLatin1StringView folder, QStringView subject)
{
    return u":/lexicon/%1/%2.txt"_s.arg(folder, subject);
}

} // namespace

Lexicon Lexicon::named(QLatin1StringView folder, QStringView subject)
{
    QFile file(pathOf(folder, subject));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no word list %s", qUtf8Printable(file.fileName()));
    return parse(QString::fromUtf8(file.readAll()));
}

bool Lexicon::exists(QLatin1StringView folder, QStringView subject)
{
    return QFile::exists(pathOf(folder, subject));
}

Lexicon Lexicon::parse(QStringView text)
{
    Lexicon lexicon;
    QString current;
    for (QStringView line : text.split(u'\n')) {
        if (const qsizetype comment = line.indexOf(u'#'); comment >= 0)
            line = line.first(comment);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            current = line.sliced(1, line.size() - 2).toString();
            if (!lexicon.m_sections.contains(current))
                lexicon.m_order.append(current);
            lexicon.m_sections[current];
        } else {
            lexicon.m_sections[current].append(line.toString());
        }
    }
    return lexicon;
}

QStringList Lexicon::section(QStringView name) const
{
    return m_sections.value(name.toString());
}

} // namespace bluepencil
