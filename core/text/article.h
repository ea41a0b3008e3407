// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/pagemark.h"
#include "text/span.h"
#include "text/warning.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bluepencil {

/// One paragraph of an article: a line as scraped. Offsets are UTF-16 code units.
struct Paragraph {
    Span text;         ///< without the line end; may be empty
    qint32 number = 0; ///< 1, 2, 3… as the window counts; 0 for a blank line, which has no number

    [[nodiscard]] bool isBlank() const { return number == 0; }
};

/// Where an article came from, as far as the file tells.
struct Origin {
    QString name;            ///< path or record id, as the user knows it
    QString site;            ///< who published it, for rules that hold for one source; may be empty
    QString title;           ///< headline from the record's metadata; may be empty
    QString url;             ///< may be empty
    QString date;            ///< as written in the record; may be empty
    QString encoding;        ///< the encoding the bytes were read as, for example "UTF-8"
    QString byline;          ///< who wrote it, "A. One; B. Two"; may be empty
    QString siteName;        ///< what the site calls itself; may be empty
    QString language;        ///< as the page states it, "en", "pt-BR"; may be empty
    QString field;           ///< of a record: where its text stood; empty for what is no record
    QStringList fields = {}; ///< of a record: all fields that hold a text, the best first

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// One reading of one scraped file: the decoded text, its paragraphs, and where it came from.
///
/// Immutable and cheap to copy (implicitly shared). Nothing is normalised: the text is the file as decoded, minus a
/// byte order mark, and every offset in Bluepencil counts its UTF-16 code units.
class Article {
public:
    Article() = default;
    explicit Article(QString text, Origin origin = {}, QList<Warning> warnings = {}, QList<PageMark> marks = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    [[nodiscard]] QStringView textOf(Span span) const { return QStringView(m_text).mid(span.start(), span.length()); }

    /// All paragraphs in order, blank lines included. They tile the text together with their line ends. A text that
    /// ends with a line end has no empty paragraph after it; an empty text has none.
    [[nodiscard]] const QList<Paragraph> &paragraphs() const { return m_paragraphs; }
    /// The paragraph's text and its line end.
    [[nodiscard]] Span lineOf(qsizetype paragraph) const;
    /// Index of the paragraph whose line holds the offset; the last one for the end of the text; -1 when there is none.
    [[nodiscard]] qsizetype paragraphAt(qsizetype offset) const;

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    /// What went wrong, or might have, while the file was read.
    [[nodiscard]] const QList<Warning> &warnings() const { return m_warnings; }
    /// What the markup of the page says about each line of the text, in order; empty for what was no page.
    [[nodiscard]] const QList<PageMark> &pageMarks() const { return m_pageMarks; }

private:
    QString m_text;
    QList<Paragraph> m_paragraphs;
    Origin m_origin;
    QList<Warning> m_warnings;
    QList<PageMark> m_pageMarks;
};

} // namespace bluepencil
