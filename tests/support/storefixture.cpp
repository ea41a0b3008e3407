// SPDX-License-Identifier: Apache-2.0
#include "support/storefixture.h"

#include "review/edits.h"
#include "store/log/decisionjson.h"
#include "support/testserver.h"

#include <QFile>
#include <QJsonDocument>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
Value mustHave(Result<Value> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.sentence()));
    return std::move(*result);
}

Finding findingOn(const Article &article, const QString &text, Kind kind, Category category)
{
    const qsizetype at = article.text().indexOf(text);
    Finding finding;
    finding.kind = kind;
    finding.category = category;
    finding.span = Span(at, at + text.size());
    finding.confidence = 0.95F;
    finding.rule = "test.line";
    return finding;
}

Span someSpan(const Article &article, QRandomGenerator &random)
{
    constexpr int longest = 30;
    const auto start = random.bounded(article.length());
    return Span(start, std::min<qsizetype>(article.length(), start + 1 + random.bounded(longest)));
}

} // namespace

QByteArray harbourArticle()
{
    return "[ad_1]\n"
           "The harbour of Tessin Bay will be dredged in spring, the council said on Monday.\n"
           "\n"
           "\xe2\x80\x9cWe have waited for nine winters,\xe2\x80\x9d said the harbour master, Ida Brandt.\n"
           "Follow our channel for more from the coast.\n"
           "The work will cost four million crowns and take until June.\n"
           "Read more: The ferry that never came\n"
           "Read more: Nine winters of mud\n"
           "Boats above ten metres have to moor in Orsund until then.\n"
           "Source link\n";
}

Analysis harbourAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.findings = {
        findingOn(article, u"[ad_1]"_s, Kind::AdMarker, Category::Shortcode),
        findingOn(article, u"“We have waited for nine winters,” said the harbour master, Ida Brandt"_s,
                  Kind::Attribution, Category::Direct),
        findingOn(article, u"Follow our channel for more from the coast."_s, Kind::Boilerplate, Category::Promo),
        findingOn(article, u"Read more: The ferry that never came"_s, Kind::Boilerplate, Category::Related),
        findingOn(article, u"Read more: Nine winters of mud"_s, Kind::Boilerplate, Category::Related),
        findingOn(article, u"Source link"_s, Kind::Boilerplate, Category::SourceLink),
    };
    return analysis;
}

QList<Change> someEdit(const ReviewSession &session, QRandomGenerator &random)
{
    const Review &review = session.review();
    const Article &article = session.article();
    const QList<Finding> &findings = session.analysis().findings;
    const Finding &finding = findings.at(random.bounded(findings.size()));
    const Signature by{u"M. Lund"_s, 1'700'000'000'000 + random.bounded(1000)};
    switch (random.bounded(11)) {
    case 0:
        return decide(review, article, {finding}, Verb::Cut, by);
    case 1:
        return decide(review, article, {finding}, Verb::Keep, by);
    case 2:
        return decide(review, article, session.suggestions(), Verb::Cut, by);
    case 3:
        return undecide(review, findings);
    case 4:
        return cutOwn(review, article, someSpan(article, random), CutReason::Legal, by);
    case 5:
        return restore(review, article, someSpan(article, random), by);
    case 6:
        return replace(review, article, someSpan(article, random), u"“andere Wörter” \U0001F6A2"_s, by);
    case 7:
        return checkQuotes(review, findings, by);
    case 8:
        return remark(review, article, Verb::Note, finding.span, u"„Notiz“ \U0001F6A2"_s, by);
    case 9: {
        const QList<Change> answer = remark(review, article, Verb::Answer, finding.span, u"Yes."_s, by);
        return answer.isEmpty() ? remark(review, article, Verb::Query, finding.span, u"Who says so?"_s, by) : answer;
    }
    default:
        return session.history().isEmpty() ? QList<Change>() : QList{session.history().last().change.reversed()};
    }
}

QString sayingOf(const LogEntry &entry)
{
    QString saying = u"%1 %2 %3 "_s.arg(entry.editor).arg(entry.when).arg(entry.change.id.value());
    if (entry.change.after) {
        Decision decision = *entry.change.after;
        decision.sequence = 0;
        saying += QString::fromUtf8(jsonOf(decision));
    }
    return saying;
}

QString lineOf(const LogEntry &entry)
{
    const auto stateOf = [](const std::optional<Decision> &decision) {
        return decision ? QString::fromUtf8(jsonOf(*decision)) : u"-"_s;
    };
    return u"%1 %2 %3 %4 %5 %6"_s.arg(entry.sequence)
        .arg(entry.batch)
        .arg(entry.when)
        .arg(entry.change.id.value(), 16, 16, QChar(u'0'))
        .arg(stateOf(entry.change.before), stateOf(entry.change.after));
}

StoreFixture::StoreFixture()
    : m_place(testsUseServer() ? TestServer::instance().copyOfEmptyWorkspace() : m_folder.filePath(u"data"_s))
{
    write(harbourArticle());
}

void StoreFixture::write(const QByteArray &bytes) const
{
    QFile out(file());
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("%s", qUtf8Printable(out.errorString()));
}

QByteArray StoreFixture::bytes() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::unique_ptr<Workspace> StoreFixture::workspace() const
{
    return mustHave(Workspace::open(folder()));
}

std::unique_ptr<ReviewSession> StoreFixture::session(Workspace &workspace) const
{
    auto session = mustHave(ReviewSession::open(workspace, file()));
    session->setAnalysis(harbourAnalysis(session->article()));
    return session;
}

} // namespace bluepencil
