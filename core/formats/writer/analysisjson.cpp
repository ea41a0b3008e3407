// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/analysisjson.h"

#include "detect/analyzer.h"
#include "detect/findings/reason.h"
#include "detect/lexicon/language.h"
#include "formats/writer/confidence.h"
#include "formats/writer/jsonwriter.h"
#include "text/article.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(WarningCode code)
{
    switch (code) {
    case WarningCode::Encoding:
        return "encoding"_L1;
    case WarningCode::Incomplete:
        return "incomplete"_L1;
    case WarningCode::Unbalanced:
        return "unbalanced"_L1;
    case WarningCode::Unattributed:
        return "unattributed"_L1;
    case WarningCode::Language:
        return "language"_L1;
    case WarningCode::Unseen:
        return "unseen"_L1;
    case WarningCode::Changes:
        return "changes"_L1;
    case WarningCode::Entities:
        return "entities"_L1;
    case WarningCode::Wrapped:
        return "wrapped"_L1;
    }
    Q_UNREACHABLE();
}

/// Empty for what is not known.
QLatin1StringView nameOf(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return "female"_L1;
    case Gender::Male:
        return "male"_L1;
    case Gender::Unknown:
        break;
    }
    return {};
}

/// Writes one document's object, part by part.
class AnalysisWriter {
public:
    AnalysisWriter(const Article &article, const AnalysisJsonOptions &options)
        : m_article(article)
        , m_options(options)
        , m_converted(article.text(), options.unit)
    {
    }

    QByteArray object(const QJsonValue &id, const QString &source, const Analysis &analysis)
    {
        m_json.beginObject();
        m_json.member("id"_L1, id);
        m_json.member("source"_L1, source);
        m_json.member("encoding"_L1, m_article.origin().encoding);
        offset("length"_L1, m_article.length());
        origin(m_article.origin());
        if (m_options.includeText)
            m_json.member("text"_L1, m_article.text());
        m_json.key("warnings"_L1);
        m_json.beginArray();
        for (const Warning &warning : analysis.warnings)
            add(warning);
        m_json.endArray();
        m_json.key("findings"_L1);
        m_json.beginArray();
        for (const Finding &finding : analysis.findings) {
            if (m_options.only.isEmpty() || m_options.only.contains(finding.kind))
                add(finding);
        }
        m_json.endArray();
        if (!analysis.people.isEmpty())
            add(analysis.people);
        if (analysis.switchedOff > 0)
            m_json.member("switched_off"_L1, qint64{analysis.switchedOff});
        m_json.endObject();
        return m_json.json();
    }

private:
    void origin(const Origin &origin)
    {
        known("title"_L1, origin.title);
        known("byline"_L1, origin.byline);
        known("date"_L1, origin.date);
        known("url"_L1, origin.url);
        known("site"_L1, origin.siteName.isEmpty() ? origin.site : origin.siteName);
        language(origin.language);
        known("field"_L1, origin.field);
        fields(origin.fields);
    }

    /// As the article states it, else as its words tell, which says so; nothing where neither does.
    void language(const QString &stated)
    {
        if (!stated.isEmpty())
            return m_json.member("language"_L1, stated);
        const LanguageGuess told = guessLanguage(m_article.text());
        if (!told.isKnown)
            return;
        m_json.member("language"_L1, QString(codeOf(told.language)));
        m_json.member("languageFrom"_L1, u"words"_s);
    }

    /// Where there is something to choose.
    void fields(const QStringList &fields)
    {
        if (fields.size() < 2)
            return;
        m_json.key("fields"_L1);
        m_json.beginArray();
        for (const QString &field : fields)
            m_json.value(field);
        m_json.endArray();
    }

    void known(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.member(key, value);
    }

    void add(const Warning &warning)
    {
        m_json.beginObject();
        m_json.member("code"_L1, nameOf(warning.code));
        m_json.member("reason"_L1, warning.reason);
        if (!warning.span.isEmpty())
            span(warning.span);
        m_json.endObject();
    }

    void add(const QList<KnownPerson> &people)
    {
        m_json.key("people"_L1);
        m_json.beginArray();
        for (const KnownPerson &person : people) {
            m_json.beginObject();
            m_json.member("name"_L1, person.name);
            known("role"_L1, person.role);
            known("gender"_L1, nameOf(person.gender));
            m_json.member("quotes"_L1, static_cast<qsizetype>(person.quotes));
            m_json.key("mentions"_L1);
            m_json.beginArray();
            for (const Span mention : person.mentions) {
                m_json.beginObject();
                span(mention);
                m_json.endObject();
            }
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void add(const Finding &finding)
    {
        m_json.beginObject();
        m_json.member("id"_L1, finding.id().toString());
        m_json.member("kind"_L1, bluepencil::nameOf(finding.kind));
        m_json.member("category"_L1, bluepencil::nameOf(finding.category));
        span(finding.span);
        m_json.member("confidence"_L1, shownConfidence(finding.confidence));
        m_json.member("rule"_L1, QLatin1StringView(finding.rule));
        m_json.member("reason"_L1, reasonOf(finding, m_article));
        if (finding.kind == Kind::Attribution)
            m_json.member("name"_L1, finding.name.isEmpty() ? QJsonValue() : QJsonValue(finding.name));
        m_json.key("related"_L1);
        m_json.beginArray();
        for (const Related &related : finding.related)
            add(related);
        m_json.endArray();
        m_json.endObject();
    }

    void add(const Related &related)
    {
        m_json.beginObject();
        m_json.member("role"_L1, bluepencil::nameOf(related.role));
        if (!related.id.isNull())
            m_json.member("id"_L1, related.id.toString());
        if (related.role != Role::Within)
            span(related.span);
        m_json.endObject();
    }

    void span(Span span)
    {
        offset("start"_L1, span.start());
        offset("end"_L1, span.end());
    }

    void offset(QLatin1StringView key, qsizetype offset) { m_json.member(key, qint64{m_converted(offset)}); }

    const Article &m_article;
    const AnalysisJsonOptions &m_options;
    OffsetConverter m_converted;
    JsonWriter m_json;
};

} // namespace

QByteArray analysisToJson(const QJsonValue &id, const QString &source, const Article &article, const Analysis &analysis,
                          const AnalysisJsonOptions &options)
{
    return AnalysisWriter(article, options).object(id, source, analysis);
}

} // namespace bluepencil
