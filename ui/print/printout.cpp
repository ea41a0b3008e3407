// SPDX-License-Identifier: Apache-2.0
#include "print/printout.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

/// The raw text of one paragraph with its marks, built from left to right.
class MarkedText {
public:
    MarkedText(const ReviewScene &scene, const QList<Finding> &undecided, const Theme &paper)
        : m_scene(scene)
        , m_undecided(undecided)
        , m_paper(paper)
    {
    }

    [[nodiscard]] QString of(Span paragraph) const
    {
        QString html;
        const QList<Piece> &pieces = m_scene.clean.pieces();
        for (qsizetype i = m_scene.clean.pieceAt(paragraph.start());
             i < pieces.size() && pieces.at(i).raw.start() < paragraph.end(); ++i) {
            const Span here = pieces.at(i).raw.intersected(paragraph);
            const bool gone = pieces.at(i).kind == PieceKind::Cut || pieces.at(i).kind == PieceKind::Replaced;
            html += gone ? u"<s>%1</s>"_s.arg(textOf(here)) : withSuggestions(here);
        }
        return html;
    }

private:
    [[nodiscard]] QString textOf(Span span) const { return m_scene.article.textOf(span).toString().toHtmlEscaped(); }

    /// Kept text: what is suggested in it, and nobody has decided, is underlined.
    [[nodiscard]] QString withSuggestions(Span kept) const
    {
        QString html;
        qsizetype done = kept.start();
        auto finding = std::upper_bound(m_undecided.begin(), m_undecided.end(), kept.start(),
                                        [](qsizetype offset, const Finding &f) { return offset < f.span.end(); });
        for (; finding != m_undecided.end() && finding->span.start() < kept.end(); ++finding) {
            const Span suggested = finding->span.intersected(kept);
            html += textOf({done, suggested.start()});
            html += u"<u style=\"background-color: %1\">%2</u>"_s.arg(m_paper.swatch(*finding).tint.name(),
                                                                      textOf(suggested));
            done = suggested.end();
        }
        return html + textOf({done, kept.end()});
    }

    const ReviewScene &m_scene;
    const QList<Finding> &m_undecided;
    const Theme &m_paper;
};

QList<Finding> undecidedIn(const ReviewScene &scene)
{
    QList<Finding> undecided = scene.suggestions();
    undecided.removeIf([&scene](const Finding &f) { return scene.review.stateOf(f) != CutState::Undecided; });
    return undecided;
}

QString headOf(const QString &title, const QString &legend)
{
    return u"<h2>%1</h2><p>%2</p>"_s.arg(title.toHtmlEscaped(), legend);
}

QString rowOf(const QString &number, const QString &raw, const QString &clean)
{
    return u"<tr><td><small>%1</small></td><td>%2</td><td>%3</td></tr>"_s.arg(number, raw, clean);
}

QString bothTexts(const ReviewScene &scene, const QString &title, const Theme &paper)
{
    const QList<Finding> undecided = undecidedIn(scene);
    const MarkedText marked(scene, undecided, paper);
    QString html = headOf(title, Words::tr("<s>Struck</s>: cut or replaced. <u>Underlined</u>: suggested, undecided."));
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">"
            u"<tr><th width=\"4%\"></th><th width=\"48%\" align=\"left\">%1</th>"
            u"<th width=\"48%\" align=\"left\">%2</th></tr>"_s.arg(Words::tr("Raw, as scraped"),
                                                                   Words::tr("Cleaned, as it goes out now"));
    const QList<Paragraph> &paragraphs = scene.article.paragraphs();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Span paragraph = paragraphs.at(i).text;
        if (paragraph.isEmpty())
            continue;
        const QString clean = scene.clean.textOf(scene.clean.toClean(paragraph)).toHtmlEscaped();
        html += rowOf(QString::number(i + 1), marked.of(paragraph), clean);
    }
    return html + u"</table>"_s;
}

QString cleanedText(const ReviewScene &scene, const QString &title)
{
    QString html = headOf(title, Words::tr("Cleaned, as it goes out now"));
    const QStringList lines = scene.clean.text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        html += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    return html;
}

} // namespace

Printout printoutOf(const ReviewScene &scene, const QString &title, const Theme &paper)
{
    return {title, bothTexts(scene, title, paper), cleanedText(scene, title)};
}

} // namespace bluepencil
