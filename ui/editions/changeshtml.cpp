// SPDX-License-Identifier: Apache-2.0
#include "editions/changeshtml.h"

#include "details/comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

using What = LineChange::What;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditionChanges)
};

bool isSame(const LineChange &change)
{
    return change.what == What::Same;
}

/// Of a line, what stands there; a blank one is left blank.
QString paragraph(const QString &html, const QString &style)
{
    return u"<p style=\"%1\">%2</p>"_s.arg(style, html.isEmpty() ? u"&nbsp;"_s : html);
}

class Writer {
public:
    Writer(const Theme &theme, const QFont &text)
        : m_quiet(theme.quiet)
        , m_face(u"font-family:'%1'; margin:3px 8px"_s.arg(text.family()))
        , m_quietFace(m_face + u"; color:"_s + m_quiet.name())
    {
    }

    [[nodiscard]] QString line(const LineChange &change) const
    {
        switch (change.what) {
        case What::Same:
            return paragraph(change.after.toHtmlEscaped(), m_quietFace);
        case What::Removed:
            return removed(change.before);
        case What::Added:
            return added(change.after);
        case What::Changed:
            return changed(change);
        }
        return {};
    }

    [[nodiscard]] QString gap(qsizetype lines) const
    {
        return u"<p align=\"center\" style=\"color:%1\">%2</p>"_s.arg(
            m_quiet.name(), Words::tr("%n lines as before", nullptr, static_cast<int>(lines)));
    }

private:
    [[nodiscard]] QString removed(const QString &words) const
    {
        return paragraph(u"− <s>%1</s>"_s.arg(words.toHtmlEscaped()), m_face);
    }
    [[nodiscard]] QString added(const QString &words) const
    {
        return paragraph(u"+ <b><u>%1</u></b>"_s.arg(words.toHtmlEscaped()), m_face);
    }
    [[nodiscard]] QString changed(const LineChange &change) const
    {
        const QList<DifferencePart> parts = wordDifferences(change.before, change.after);
        const bool inWords = std::any_of(
            parts.begin(), parts.end(), [](const DifferencePart &part) { return part.in != DifferencePart::In::Both; });
        // Only case or punctuation differs, which no comparison of words shows.
        return inWords ? paragraph(htmlOf(parts, m_quiet), m_face) : removed(change.before) + added(change.after);
    }

    QColor m_quiet;
    QString m_face;
    QString m_quietFace;
};

} // namespace

qsizetype changedLines(const QList<LineChange> &changes)
{
    return changes.size() - std::count_if(changes.begin(), changes.end(), isSame);
}

QString htmlOf(const QList<LineChange> &changes, const Theme &theme, const QFont &text)
{
    const Writer writer(theme, text);
    const auto isNear = [&changes](qsizetype i) {
        return !isSame(changes.at(i)) || (i > 0 && !isSame(changes.at(i - 1))) ||
               (i + 1 < changes.size() && !isSame(changes.at(i + 1)));
    };
    QString html;
    qsizetype skipped = 0;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!isNear(i)) {
            ++skipped;
            continue;
        }
        if (skipped > 0)
            html += writer.gap(std::exchange(skipped, 0));
        html += writer.line(changes.at(i));
    }
    return skipped > 0 ? html + writer.gap(skipped) : html;
}

} // namespace bluepencil
