// SPDX-License-Identifier: Apache-2.0
#include "store/cache/analysiscodec.h"

#include <QDataStream>
#include <QIODevice>

#include <mutex>
#include <set>
#include <string>

namespace bluepencil {

namespace {

constexpr int compressionLevel = 1;

/// Names of rules and evidence live as long as the program, as the names in its own tables do.
const char *lastingName(const QByteArray &name)
{
    static std::mutex mutex;
    static std::set<std::string> names;
    const std::lock_guard lock(mutex);
    return names.insert(name.toStdString()).first->c_str();
}

class Writer {
public:
    explicit Writer(QByteArray *bytes)
        : m_stream(bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    void write(const Analysis &analysis)
    {
        writeList(analysis.findings);
        writeList(analysis.warnings);
        writeList(analysis.people);
        m_stream << static_cast<qint32>(analysis.switchedOff);
    }

private:
    template <typename Value>
    void writeList(const QList<Value> &values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const Value &value : values)
            write(value);
    }

    void write(Span span) { m_stream << static_cast<qint32>(span.start()) << static_cast<qint32>(span.end()); }

    void write(const Finding &finding)
    {
        m_stream << static_cast<quint8>(finding.kind) << static_cast<quint8>(finding.category);
        write(finding.span);
        m_stream << finding.confidence << QByteArray(finding.rule) << finding.name;
        writeList(finding.evidence);
        writeList(finding.related);
        writeList(finding.lines);
    }

    void write(const EvidenceTerm &term) { m_stream << QByteArray(term.name) << term.weight << term.detail; }

    void write(const Related &related)
    {
        m_stream << static_cast<quint8>(related.role);
        write(related.span);
        m_stream << related.id.value();
    }

    void write(const Warning &warning)
    {
        m_stream << static_cast<quint8>(warning.code);
        write(warning.span);
        m_stream << warning.reason;
    }

    void write(const KnownPerson &person)
    {
        m_stream << person.name << person.role << static_cast<quint8>(person.gender);
        writeList(person.mentions);
        m_stream << static_cast<qint32>(person.quotes);
    }

    QDataStream m_stream;
};

/// Reads what Writer wrote, and remembers when something cannot be right.
class Reader {
public:
    Reader(const QByteArray &bytes, qsizetype length)
        : m_stream(bytes)
        , m_text(0, length)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    void read(Analysis &analysis)
    {
        readList(analysis.findings);
        readList(analysis.warnings);
        readList(analysis.people);
        qint32 switchedOff = 0;
        m_stream >> switchedOff;
        m_sound = m_sound && switchedOff >= 0;
        analysis.switchedOff = switchedOff;
    }

    [[nodiscard]] bool isSound() const { return m_sound && m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    template <typename Value>
    void readList(QList<Value> &values)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 i = 0; i < count && m_sound && m_stream.status() == QDataStream::Ok; ++i) {
            Value value;
            read(value);
            values.append(std::move(value));
        }
    }

    template <typename Enum>
    void readEnum(Enum &value, Enum last)
    {
        quint8 number = 0;
        m_stream >> number;
        m_sound = m_sound && number <= static_cast<quint8>(last);
        value = static_cast<Enum>(number);
    }

    void readName(const char *&name)
    {
        QByteArray bytes;
        m_stream >> bytes;
        name = lastingName(bytes);
    }

    void read(Span &span)
    {
        qint32 start = 0;
        qint32 end = 0;
        m_stream >> start >> end;
        span = Span(start, end);
        m_sound = m_sound && start <= end && m_text.contains(span);
    }

    void read(Finding &finding)
    {
        readEnum(finding.kind, Kind::Attribution);
        readEnum(finding.category, Category::Statement);
        read(finding.span);
        m_stream >> finding.confidence;
        readName(finding.rule);
        m_stream >> finding.name;
        readList(finding.evidence);
        readList(finding.related);
        readList(finding.lines);
    }

    void read(EvidenceTerm &term)
    {
        readName(term.name);
        m_stream >> term.weight >> term.detail;
    }

    void read(Related &related)
    {
        readEnum(related.role, Role::Antecedent);
        read(related.span);
        quint64 id = 0;
        m_stream >> id;
        related.id = FindingId(id);
    }

    void read(Warning &warning)
    {
        readEnum(warning.code, WarningCode::Wrapped);
        read(warning.span);
        m_stream >> warning.reason;
    }

    void read(KnownPerson &person)
    {
        m_stream >> person.name >> person.role;
        readEnum(person.gender, Gender::Male);
        readList(person.mentions);
        qint32 quotes = 0;
        m_stream >> quotes;
        person.quotes = quotes;
    }

    QDataStream m_stream;
    Span m_text;
    bool m_sound = true;
};

} // namespace

QByteArray encoded(const Analysis &analysis)
{
    QByteArray bytes;
    Writer(&bytes).write(analysis);
    return qCompress(bytes, compressionLevel);
}

std::optional<Analysis> decodedAnalysis(const QByteArray &bytes, qsizetype length)
{
    // Carries a checksum: damaged bytes come out as none.
    const QByteArray plain = qUncompress(bytes);
    if (plain.isEmpty())
        return std::nullopt;
    Reader reader(plain, length);
    Analysis analysis;
    reader.read(analysis);
    return reader.isSound() ? std::optional(analysis) : std::nullopt;
}

} // namespace bluepencil
