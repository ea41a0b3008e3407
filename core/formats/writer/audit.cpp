// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/audit.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/jsonwriter.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/trackedtext.h"
#include "formats/writer/utf8text.h"
#include "review/cleantext.h"
#include "review/decisionnames.h"
#include "text/spans.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString stamp(qint64 when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODate);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString hashOf(QStringView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachUtf8(text, [&hash](const QByteArray &stretch) { hash.addData(stretch); });
    return QString::fromLatin1(hash.result().toHex());
}

/// Null for what nobody said.
QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QList<Decision> decisionsOf(const Review &review)
{
    QList<Decision> decisions = review.decisions().values();
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        return a.span != b.span ? a.span < b.span : a.sequence < b.sequence;
    });
    return decisions;
}

/// A decision, and what became of the place.
struct AuditLine {
    Decision decision;
    qint32 paragraph = 0;
    QString before;
    QString after;
    bool holds = true;
};

/// Whether what goes out of the place is what the decision says.
bool holds(const Decision &decision, const Review &review)
{
    switch (decision.verb) {
    case Verb::Cut:
    case Verb::OwnCut:
    case Verb::MoveToCredit:
        return review.isCut(decision.span);
    case Verb::Replace: {
        const auto there = overlapping(review.replacements(), decision.span, &Replacement::span);
        return there.begin() != there.end() && *there.begin() == Replacement{decision.span, decision.words};
    }
    case Verb::Keep:
    case Verb::Restore: {
        const auto cut = overlapping(review.cuts(), decision.span);
        return cut.begin() == cut.end();
    }
    default:
        return true;
    }
}

QList<AuditLine> auditOf(const Outgoing &article)
{
    const Review &review = article.review;
    const Article &raw = article.article;
    const CleanText clean(raw, review.cuts(), review.replacements());
    QList<AuditLine> lines;
    const QList<Decision> decisions = decisionsOf(review);
    for (const Decision &decision : decisions) {
        const qsizetype paragraph = raw.paragraphAt(decision.span.start());
        lines.append({decision, paragraph < 0 ? 0 : raw.paragraphs().at(paragraph).number,
                      raw.textOf(decision.span).toString(), clean.textOf(clean.toClean(decision.span)),
                      holds(decision, review)});
    }
    return lines;
}

QByteArray headLine(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    const Approval &approval = article.approval;
    const bool isApproved = approval.edition > 0;
    JsonWriter json;
    json.beginObject();
    json.member("article"_L1, origin.name);
    json.member("title"_L1, known(origin.title));
    json.member("url"_L1, known(origin.url));
    json.member("edition"_L1, isApproved ? QJsonValue(approval.edition) : QJsonValue());
    json.member("approved_by"_L1, known(approval.editor));
    json.member("approved"_L1, isApproved ? QJsonValue(stamp(approval.when)) : QJsonValue());
    json.member("correction"_L1, known(approval.reason));
    json.member("raw_sha256"_L1, article.raw.isEmpty() ? QJsonValue() : QJsonValue(hashOf(article.raw)));
    json.member("text_sha256"_L1, hashOf(article.text));
    json.member("text"_L1, article.text);
    json.endObject();
    return json.takeLine();
}

QByteArray jsonLine(const AuditLine &line)
{
    const Decision &decision = line.decision;
    const bool onFinding = !decision.finding.isNull();
    const auto named = [onFinding](QLatin1StringView name) { return onFinding ? QJsonValue(name) : QJsonValue(); };
    JsonWriter json;
    json.beginObject();
    json.member("sequence"_L1, static_cast<qint64>(decision.sequence));
    json.member("decision"_L1, nameOf(decision.verb));
    json.member("start"_L1, qint64{decision.span.start()});
    json.member("end"_L1, qint64{decision.span.end()});
    json.member("paragraph"_L1, qint64{line.paragraph});
    json.member("kind"_L1, named(nameOf(decision.kind)));
    json.member("category"_L1, named(nameOf(decision.category)));
    json.member("reason"_L1, known(decision.reason));
    json.member("cut_reason"_L1,
                decision.cutReason == CutReason::Unsaid ? QJsonValue() : QJsonValue(nameOf(decision.cutReason)));
    json.member("editor"_L1, known(decision.editor));
    json.member("when"_L1, decision.when == 0 ? QJsonValue() : QJsonValue(stamp(decision.when)));
    json.member("before"_L1, line.before);
    json.member("after"_L1, line.after);
    json.member("words"_L1, known(decision.words));
    json.member("holds"_L1, line.holds);
    json.endObject();
    return json.takeLine();
}

void appendTable(QByteArray &html, const QList<AuditLine> &lines)
{
    const auto row = [&html](const QStringList &cells, const QString &tag) { html += htmlRow(cells, tag).toUtf8(); };
    html += "<table>\n";
    row({Audit::tr("Paragraph"), Audit::tr("Decision"), Audit::tr("Before"), Audit::tr("After"), Audit::tr("Why"),
         Audit::tr("Who"), Audit::tr("When"), Audit::tr("Holds")},
        u"th"_s);
    for (const AuditLine &line : lines) {
        const Decision &decision = line.decision;
        const bool isRemark = !changesText(decision.verb) && !decision.words.isEmpty();
        row({QString::number(line.paragraph), nameOf(decision.verb), line.before, line.after,
             isRemark ? decision.words : office::whyOf(decision), decision.editor,
             decision.when == 0 ? QString() : stamp(decision.when), line.holds ? Audit::tr("yes") : Audit::tr("no")},
            u"td"_s);
    }
    html += "</table>\n";
}

QByteArray tagOf(office::Fate fate)
{
    return fate == office::Fate::Deleted ? "del" : "ins";
}

void appendPiece(QByteArray &html, const office::TrackedPiece &piece)
{
    const bool isKept = piece.fate == office::Fate::Kept;
    if (!isKept)
        html += '<' + tagOf(piece.fate) + '>';
    appendUtf8(html, htmlEscaped(piece.text));
    if (!isKept)
        html += "</" + tagOf(piece.fate) + '>';
}

/// The text with its changes, a line a paragraph. What ends there is not marked: blank lines show where lines went.
void appendChanges(QByteArray &html, const Outgoing &article)
{
    makeRoom(html, article.article.length());
    office::forEachTrackedParagraph(article.article, article.review, [&](const office::TrackedParagraph &paragraph) {
        html += "<p>";
        for (const office::TrackedPiece &piece : paragraph.pieces)
            appendPiece(html, piece);
        html += "</p>\n";
    });
}

QString approvalLine(const Approval &approval)
{
    if (approval.edition == 0)
        return Audit::tr("Not approved.");
    const QString line =
        Audit::tr("Edition %1, approved by %2, %3.").arg(approval.edition).arg(approval.editor, stamp(approval.when));
    return approval.reason.isEmpty() ? line : line + u' ' + approval.reason;
}

} // namespace

Result<QByteArray> writeAudit(const Outgoing &article)
{
    if (const Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    QByteArray lines = headLine(article);
    const QList<AuditLine> audit = auditOf(article);
    for (const AuditLine &line : audit)
        lines += jsonLine(line);
    return lines;
}

Result<QByteArray> writeAuditPage(const Outgoing &article)
{
    if (const Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    const Origin &origin = article.article.origin();
    const QString named = origin.title.trimmed().isEmpty() ? origin.name : origin.title;
    const QString title = named.trimmed().isEmpty() ? Audit::tr("Audit") : named;
    QByteArray html =
        "<!DOCTYPE html>\n<html" + languageMark(origin.language).toUtf8() + ">\n<head>\n<meta charset=\"utf-8\">\n";
    appendElement(html, "title", title);
    html +=
        "<style>del { color: #a40000 } ins { color: #00622f } table { border-collapse: collapse } "
        "td, th { border: 1px solid; padding: 2px 6px; text-align: left; vertical-align: top; white-space: pre-wrap } "
        "p { white-space: pre-wrap; margin: 0 }</style>\n</head>\n<body>\n";
    appendElement(html, "h1", title);
    appendElement(html, "p", approvalLine(article.approval));
    appendElement(html, "h2", Audit::tr("Decisions"));
    appendTable(html, auditOf(article));
    appendElement(html, "h2", Audit::tr("The text with its changes"));
    appendChanges(html, article);
    html += "</body>\n</html>\n";
    return html;
}

} // namespace bluepencil
