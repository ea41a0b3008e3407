// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bluepencil::office {

/// Makes lines of a document, as its reader walks through it: a paragraph is a line, or several where it holds line
/// breaks; a row of a table is one, its cells parted by tabs, unless one of them holds paragraphs; what stands in a box
/// comes behind the paragraph that the box hangs on, and notes come at the end. What is opened has to be closed.
class DocumentText {
public:
    DocumentText();

    void openParagraph();
    /// Text of the paragraph that is open, and nothing where none is. A line end is a line break.
    void write(QStringView text);
    [[nodiscard]] bool isInParagraph() const { return !m_paragraphs.isEmpty(); }
    /// With an end that goes, it goes on in the next one of the same place.
    void closeParagraph(bool endGoes = false);

    void openRow();
    void openCell();
    void closeCell();
    void closeRow(bool goes = false);

    void openBox();
    void closeBox();

    void openNote();
    void closeNote();

    /// The lines, each with its end; empty where nothing but blanks was written.
    [[nodiscard]] QString text();

private:
    /// What holds lines: the body, a cell, a box, a note.
    struct Place {
        QStringList lines;
        QString carried; ///< of paragraphs whose end went
    };
    /// A paragraph on its way, and what hangs on it.
    struct Open {
        QString text;
        QStringList behind;
    };

    void openPlace() { m_places.append(Place()); }
    [[nodiscard]] QStringList closePlace();
    void addLines(const QStringList &lines) { m_places.last().lines += lines; }

    QList<Place> m_places;
    QList<Open> m_paragraphs;
    QList<QList<QStringList>> m_rows;
    QStringList m_notes;
};

} // namespace bluepencil::office
