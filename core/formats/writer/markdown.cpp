// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/markdown.h"

#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/utf8text.h"

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Marks that mean something anywhere in a line.
constexpr QLatin1StringView marksAnywhere("\\`*_[]<>&~|");
/// Marks that make another block of a line that starts with them.
constexpr QLatin1StringView marksAtStart("#+-=");

/// A number in front makes a list of a line: the place of the mark behind it, or -1.
qsizetype listMarkIn(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    return at > 0 && at < line.size() && (line[at] == u'.' || line[at] == u')') ? at : -1;
}

QString escaped(QStringView line)
{
    QString out;
    out.reserve(line.size() + line.size() / 8);
    const qsizetype listMark = listMarkIn(line);
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar unit = line[at];
        if (marksAnywhere.contains(unit) || (at == 0 && marksAtStart.contains(unit)) || at == listMark)
            out += u'\\';
        out += unit;
    }
    return out;
}

/// A string of JSON is one of YAML.
void addKnown(QByteArray &matter, const char *key, const QString &value)
{
    if (value.isEmpty())
        return;
    JsonWriter json;
    json.value(value);
    matter += QByteArray(key) + ": " + json.json() + '\n';
}

/// What was moved out of the text to the credits.
void addCredits(QByteArray &matter, const Outgoing &article)
{
    const Span whole(0, article.article.length());
    JsonWriter json;
    json.beginArray();
    bool isEmpty = true;
    const QList<Span> credits = article.review.credits();
    for (const Span credit : credits) {
        if (!whole.contains(credit)) // decided on another text
            continue;
        json.value(article.article.textOf(credit).toString().simplified());
        isEmpty = false;
    }
    json.endArray();
    if (!isEmpty)
        matter += "credits: " + json.json() + '\n';
}

QByteArray frontMatterOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    QByteArray matter;
    addKnown(matter, "title", origin.title);
    addKnown(matter, "byline", origin.byline);
    addKnown(matter, "date", origin.date);
    addKnown(matter, "url", origin.url);
    addKnown(matter, "site", origin.siteName.isEmpty() ? origin.site : origin.siteName);
    addKnown(matter, "language", origin.language);
    addCredits(matter, article);
    if (article.approval.edition > 0)
        matter += "edition: " + QByteArray::number(article.approval.edition) + '\n';
    return matter.isEmpty() ? QByteArray() : "---\n" + matter + "---\n\n";
}

} // namespace

Result<QByteArray> writeMarkdown(const Outgoing &article)
{
    QByteArray markdown = frontMatterOf(article);
    makeRoom(markdown, article.text.size());
    QByteArray between = startsWithTitle(article) ? "# " : "";
    forEachParagraph(article, [&](QStringView paragraph) {
        markdown += std::exchange(between, "\n");
        appendUtf8(markdown, escaped(paragraph));
        markdown += '\n';
    });
    return markdown;
}

} // namespace bluepencil
