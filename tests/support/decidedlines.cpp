// SPDX-License-Identifier: Apache-2.0
#include "support/decidedlines.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void must(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qUtf8Printable(outcome.sentence()));
}

template <typename Value>
Value mustHave(Result<Value> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.sentence()));
    return std::move(*result);
}

QByteArray recordOf(const QString &text, const QString &site)
{
    QJsonObject record{{u"text"_s, text}};
    if (!site.isEmpty())
        record.insert(u"url"_s, u"https://%1/a"_s.arg(site));
    return QJsonDocument(record).toJson();
}

} // namespace

DecidedLines::DecidedLines()
    : m_workspace(mustHave(Workspace::open(path(u"data"_s))))
{
}

QString DecidedLines::folderName() const
{
    return QDir(m_folder.path()).dirName();
}

void DecidedLines::write(const QString &name, const QString &text, const QString &site) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    file.write(name.endsWith(u".json"_s) ? recordOf(text, site) : text.toUtf8());
}

std::unique_ptr<ReviewSession> DecidedLines::open(const QString &name) const
{
    return mustHave(ReviewSession::open(*m_workspace, path(name)));
}

void DecidedLines::take(const QString &name, const QString &words, Finding suggestion, const Step &step) const
{
    const auto session = open(name);
    const qsizetype at = session->article().text().indexOf(words);
    suggestion.span = Span(at, at + words.size());
    must(session->apply(step(*session, suggestion)));
}

void DecidedLines::decide(const QString &name, const QString &words, const Finding &suggestion, Verb verb) const
{
    take(name, words, suggestion, [verb](const ReviewSession &session, const Finding &finding) {
        return bluepencil::decide(session.review(), session.article(), {finding}, verb, by());
    });
}

void DecidedLines::takeBack(const QString &name) const
{
    const auto session = open(name);
    must(session->apply({session->history().last().change.reversed()}));
}

QList<RuleProposal> DecidedLines::proposals() const
{
    return mustHave(ruleProposals(database()));
}

} // namespace bluepencil
