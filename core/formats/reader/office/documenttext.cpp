// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/documenttext.h"

#include <algorithm>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a cell that are not blank.
QStringList shownLines(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

/// A table of figures is read row by row; one that only lays out a page holds the article in its cells.
QStringList linesOfRow(const QList<QStringList> &cells)
{
    QStringList shown;
    QStringList all;
    bool hasParagraphs = false;
    for (const QStringList &cell : cells) {
        const QStringList lines = shownLines(cell);
        hasParagraphs = hasParagraphs || lines.size() > 1;
        shown.append(lines.value(0));
        all += lines;
    }
    if (all.isEmpty())
        return {};
    return hasParagraphs ? all : QStringList{shown.join(u'\t')};
}

} // namespace

DocumentText::DocumentText()
{
    openPlace();
}

void DocumentText::openParagraph()
{
    m_paragraphs.append(Open());
}

void DocumentText::write(QStringView text)
{
    if (isInParagraph())
        m_paragraphs.last().text += text;
}

void DocumentText::closeParagraph(bool endGoes)
{
    const Open paragraph = m_paragraphs.takeLast();
    Place &place = m_places.last();
    place.carried += paragraph.text;
    if (!endGoes)
        place.lines += std::exchange(place.carried, {}).split(u'\n');
    addLines(paragraph.behind);
}

void DocumentText::openRow()
{
    m_rows.append(QList<QStringList>());
}

void DocumentText::openCell()
{
    openPlace();
}

void DocumentText::closeCell()
{
    const QStringList lines = closePlace();
    if (m_rows.isEmpty())
        addLines(lines);
    else
        m_rows.last().append(lines);
}

void DocumentText::closeRow(bool goes)
{
    const QList<QStringList> cells = m_rows.takeLast();
    if (!goes)
        addLines(linesOfRow(cells));
}

void DocumentText::openBox()
{
    openPlace();
}

void DocumentText::closeBox()
{
    const QStringList lines = shownLines(closePlace());
    if (m_paragraphs.isEmpty())
        addLines(lines);
    else
        m_paragraphs.last().behind += lines;
}

void DocumentText::openNote()
{
    openPlace();
}

void DocumentText::closeNote()
{
    m_notes += shownLines(closePlace());
}

QStringList DocumentText::closePlace()
{
    Place place = m_places.takeLast();
    if (!place.carried.isEmpty())
        place.lines += place.carried.split(u'\n');
    return place.lines;
}

QString DocumentText::text()
{
    QStringList lines = closePlace() + m_notes;
    openPlace();
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    const bool isBlank =
        std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.trimmed().isEmpty(); });
    return isBlank ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace bluepencil::office
