// SPDX-License-Identifier: Apache-2.0
#include "paper/paperrequest.h"

#include "formats/outside/wire.h"
#include "store/log/decisionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bluepencil {

QByteArray encodedPaper(const Outgoing &article, Paper paper)
{
    WireWriter wire;
    wire.add(paper);
    const Origin &origin = article.article.origin();
    for (const QString &text :
         {article.article.text(), origin.name, origin.title, article.text, article.approval.editor})
        wire.add(text);
    wire.add(article.approval.edition);
    wire.add(article.approval.when);
    wire.add(jsonOf(byPlace(article.review.decisions().values())));
    return std::move(wire).bytes();
}

std::optional<PaperRequest> decodedPaper(const QByteArray &bytes)
{
    WireReader wire(bytes);
    PaperRequest request;
    request.paper = wire.choice(Paper::Record);
    const QString raw = wire.text();
    Origin origin;
    origin.name = wire.text();
    origin.title = wire.text();
    request.article.article = Article(raw, origin);
    request.article.text = wire.text();
    request.article.approval.editor = wire.text();
    request.article.approval.edition = wire.number<int>();
    request.article.approval.when = wire.number<qint64>();
    const auto decisions = decisionsFrom(QJsonDocument::fromJson(wire.bytes()).array());
    if (!wire.isSoundToTheEnd() || !decisions)
        return std::nullopt;
    QList<Change> changes;
    for (const Decision &decision : *decisions) {
        const bool onFinding = !decision.finding.isNull();
        changes.append({onFinding ? DecisionId::on(decision.finding) : DecisionId::own(decision.verb, decision.span),
                        std::nullopt, decision});
    }
    if (!request.article.review.apply(changes))
        return std::nullopt;
    return request;
}

QByteArray encodedPages(const Result<QByteArray> &pdf)
{
    WireWriter wire;
    wire.add(pdf.ok());
    wire.add(pdf ? *pdf : pdf.sentence().toUtf8());
    return std::move(wire).bytes();
}

std::optional<Result<QByteArray>> decodedPages(const QByteArray &bytes)
{
    WireReader wire(bytes);
    const bool isMade = wire.number<bool>();
    const QByteArray content = wire.bytes();
    if (!wire.isSoundToTheEnd())
        return std::nullopt;
    return isMade ? Result<QByteArray>(content) : Result<QByteArray>(Failure{QString::fromUtf8(content)});
}

} // namespace bluepencil
