// SPDX-License-Identifier: Apache-2.0
#include "details/detailhtml.h"

#include "details/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

using In = DifferencePart::In;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

/// More suggestions than this are read in the text itself.
constexpr qsizetype mostFindings = 12;
/// UTF-16 units of a text; who wants more reads on beside the card.
constexpr qsizetype longestText = 3000;

class Writer {
public:
    Writer(const Theme &theme, const QFont &text, QString answer)
        : m_theme(theme)
        , m_text(text)
        , m_answer(std::move(answer))
    {
    }

    [[nodiscard]] QString write(const Detail &detail)
    {
        for (const QString &warning : detail.warnings)
            add(u"<p>⚠ %1</p>"_s.arg(warning.toHtmlEscaped()));
        addRemarks(detail.remarks);
        const bool several = detail.findings.size() > 1;
        for (qsizetype i = 0; i < std::min(detail.findings.size(), mostFindings); ++i)
            addFinding(detail.findings.at(i), i, several);
        if (detail.findings.size() > mostFindings)
            add(u"<p>%1</p>"_s.arg(
                quiet(Words::tr("and %n more", nullptr, static_cast<int>(detail.findings.size() - mostFindings)))));
        addLog(detail.log);
        return std::exchange(m_html, {});
    }

private:
    void add(const QString &html) { m_html += html; }

    [[nodiscard]] QString quiet(const QString &words) const
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.quiet.name(), words.toHtmlEscaped());
    }

    void addHeading(const QString &words)
    {
        add(u"<p style=\"margin-top:14px; margin-bottom:2px\"><b>%1</b></p>"_s.arg(words.toHtmlEscaped()));
    }

    [[nodiscard]] QString asArticle(const QString &html) const
    {
        return u"<p style=\"font-family:'%1'; margin-left:8px\">%2</p>"_s.arg(m_text.family(), html);
    }

    void addFinding(const FindingDetail &finding, qsizetype index, bool several)
    {
        QString head = finding.what;
        head[0] = head.at(0).toUpper();
        if (several) // one alone has its name above the card
            addHeading(head);
        add(u"<p>%1</p>"_s.arg(reason(finding.reason)));
        add(u"<p>%1</p>"_s.arg(quiet(Words::tr("%1 · rule %2").arg(finding.certainty, finding.rule))));
        if (finding.partner)
            addPartner(*finding.partner, finding.text, index);
        else
            add(asArticle(text(finding.text)));
    }

    [[nodiscard]] static QString reason(const QList<ReasonPart> &parts)
    {
        QString html;
        for (const ReasonPart &part : parts)
            html += part.strong ? u"<b>%1</b>"_s.arg(part.text.toHtmlEscaped()) : part.text.toHtmlEscaped();
        return html;
    }

    [[nodiscard]] static QString text(const QString &text)
    {
        const QString shown = text.size() <= longestText ? text : text.first(longestText) + u'…';
        return shown.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }

    void addPartner(const Partner &partner, const QString &repeat, qsizetype index)
    {
        const QString link = u"<a style=\"color:%1\" href=\"original:%2\">%3</a>"_s.arg(
            m_theme.accent.name(), QString::number(index),
            Words::tr("paragraph %1").arg(partner.paragraph).toHtmlEscaped());
        const bool same = std::all_of(partner.differences.begin(), partner.differences.end(),
                                      [](const DifferencePart &part) { return part.in == In::Both; });
        if (partner.differences.isEmpty()) {
            add(u"<p>%1</p>"_s.arg(Words::tr("Too different from %1 to be compared word by word:").arg(link)));
            add(asArticle(text(repeat)));
            add(u"<p>%1</p>"_s.arg(quiet(Words::tr("The original:"))));
            add(asArticle(text(partner.text)));
            return;
        }
        add(u"<p>%1</p>"_s.arg(same ? Words::tr("Word for word as in %1:").arg(link)
                                    : Words::tr("Beside %1, word by word:").arg(link)));
        addCalled(Words::tr("Numbers differ"), changedNumbers(partner.differences));
        addCalled(Words::tr("Names differ"), changedNames(partner.differences));
        add(asArticle(htmlOf(partner.differences, m_theme.quiet)));
        if (!same)
            add(u"<p>%1</p>"_s.arg(quiet(Words::tr("Struck: only in the original. Underlined: only here."))));
    }

    /// A changed number or name is news, so it is said before the text.
    void addCalled(const QString &what, const QStringList &changes)
    {
        if (!changes.isEmpty())
            add(u"<p><b>%1:</b> %2.</p>"_s.arg(what.toHtmlEscaped(), changes.join(u"; "_s).toHtmlEscaped()));
    }

    void addRemarks(const QList<RemarkDetail> &remarks)
    {
        for (const RemarkDetail &remark : remarks) {
            switch (remark.verb) {
            case Verb::Query:
                addRemark(Words::tr("Open query"), remark.words, remark.signature);
                if (!m_answer.isEmpty())
                    add(u"<p>%1</p>"_s.arg(quiet(Words::tr("Answer it with %1.").arg(m_answer))));
                break;
            case Verb::Answer:
                if (!remark.query.isEmpty())
                    addRemark(Words::tr("Query"), remark.query, remark.asked);
                addRemark(Words::tr("Answer"), remark.words, remark.signature);
                break;
            default:
                addRemark(Words::tr("Note"), remark.words, remark.signature);
            }
        }
    }

    void addRemark(const QString &what, const QString &words, const QString &signature)
    {
        add(u"<p><b>%1:</b> %2<br>%3</p>"_s.arg(what.toHtmlEscaped(), words.toHtmlEscaped(), quiet(signature)));
    }

    void addLog(const QList<LogDetail> &log)
    {
        addHeading(Words::tr("History"));
        if (log.isEmpty())
            add(u"<p>%1</p>"_s.arg(quiet(Words::tr("Nothing was decided here yet."))));
        for (const LogDetail &line : log)
            add(u"<p>%1<br>%2</p>"_s.arg(line.what.toHtmlEscaped(), quiet(line.signature)));
    }

    const Theme &m_theme;
    const QFont &m_text;
    QString m_answer;
    QString m_html;
};

} // namespace

QString htmlOf(const Detail &detail, const Theme &theme, const QFont &text, const QString &answer)
{
    return u"<style>p { margin-top:4px; margin-bottom:4px }</style>"_s + Writer(theme, text, answer).write(detail);
}

} // namespace bluepencil
