// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/analysisjson.h"

#include "detect/analyzer.h"
#include "detect/reason.h"
#include "formats/writer/jsonwriter.h"
#include "text/article.h"

#include <cmath>

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
    }
    Q_UNREACHABLE();
}

/// Three digits: more than a calibration can promise, and no 0.9300000071525574.
double rounded(float confidence)
{
    return std::round(static_cast<double>(confidence) * 1000) / 1000;
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
        m_json.key("id"_L1);
        m_json.value(id);
        text("source"_L1, source);
        text("encoding"_L1, m_article.origin().encoding);
        offset("length"_L1, m_article.length());
        if (m_options.includeText)
            text("text"_L1, m_article.text());
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
        m_json.endObject();
        return m_json.json();
    }

private:
    void add(const Warning &warning)
    {
        m_json.beginObject();
        text("code"_L1, QString(nameOf(warning.code)));
        text("reason"_L1, warning.reason);
        if (!warning.span.isEmpty())
            span(warning.span);
        m_json.endObject();
    }

    void add(const Finding &finding)
    {
        m_json.beginObject();
        text("id"_L1, finding.id().toString());
        text("kind"_L1, QString(bluepencil::nameOf(finding.kind)));
        text("category"_L1, QString(bluepencil::nameOf(finding.category)));
        span(finding.span);
        m_json.key("confidence"_L1);
        m_json.number(rounded(finding.confidence));
        text("rule"_L1, QString::fromLatin1(finding.rule));
        text("reason"_L1, reasonOf(finding, m_article));
        if (finding.kind == Kind::Attribution)
            name(finding.name);
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
        text("role"_L1, QString(bluepencil::nameOf(related.role)));
        if (!related.id.isNull())
            text("id"_L1, related.id.toString());
        if (related.role != Role::Within)
            span(related.span);
        m_json.endObject();
    }

    void text(QLatin1StringView key, const QString &value)
    {
        m_json.key(key);
        m_json.string(value);
    }

    void name(const QString &name)
    {
        m_json.key("name"_L1);
        if (name.isEmpty())
            m_json.null();
        else
            m_json.string(name);
    }

    void span(Span span)
    {
        offset("start"_L1, span.start());
        offset("end"_L1, span.end());
    }

    void offset(QLatin1StringView key, qsizetype offset)
    {
        m_json.key(key);
        m_json.number(static_cast<qint64>(m_converted(offset)));
    }

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
