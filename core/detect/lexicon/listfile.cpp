// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/listfile.h"

#include "detect/lexicon/lexicon.h"
#include "detect/words/folding.h"
#include "detect/words/linewords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Lexicon)
};

/// A language has some seventy; the table of all of them has room for so many of each.
constexpr qsizetype mostFunctionWords = 400;

/// Cut rules read both.
bool isOfCuts(QStringView subject)
{
    return subject == u"cuts" || subject == u"publishers";
}

QStringView programOf(QStringView version)
{
    const qsizetype minor = version.indexOf(u'.');
    const qsizetype patch = version.indexOf(u'.', minor + 1);
    return patch < 0 ? version : version.first(patch);
}

/// What a head says, line by line, and where the list begins.
struct Head {
    QHash<QString, QString> values;
    QHash<QString, qsizetype> lines; ///< counted from 1
    qsizetype end = 0;               ///< of its bytes
};

constexpr std::array headNames = {"version"_L1, "origin"_L1, "for"_L1, "sha256"_L1};

/// “version” of “# version: 2026-12-01”; none for any other line.
QString headNameOf(const QString &line)
{
    if (!line.startsWith(u'#'))
        return {};
    QString name = line.mid(1).section(u':', 0, 0).trimmed();
    for (const QLatin1StringView known : headNames) {
        if (name == known && line.contains(u':'))
            return name;
    }
    return {};
}

Head headOf(const QByteArray &bytes)
{
    Head head;
    while (head.end < bytes.size()) {
        const qsizetype newline = bytes.indexOf('\n', head.end);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QString line = QString::fromUtf8(bytes.sliced(head.end, end - head.end)).trimmed();
        const QString name = headNameOf(line);
        if (name.isEmpty() || head.values.contains(name))
            break;
        head.values.insert(name, line.section(u':', 1).trimmed());
        head.lines.insert(name, head.values.size());
        head.end = newline < 0 ? bytes.size() : newline + 1;
    }
    return head;
}

QString hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

/// Tells what is wrong with a file, and where.
class Trouble {
public:
    explicit Trouble(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] Failure at(qsizetype line, const QString &what) const
    {
        return told(Sentences::tr("Line %1: %2").arg(QString::number(line), what));
    }
    /// Of a sentence that names its line.
    [[nodiscard]] Failure told(const QString &sentence) const { return {u"“%1”: %2"_s.arg(m_path, sentence)}; }

private:
    QString m_path;
};

std::optional<Failure> wrongHead(const Head &head, QByteArrayView body, const Trouble &trouble)
{
    for (const QLatin1StringView name : headNames) {
        if (head.values.value(name).isEmpty())
            return trouble.at(1, Sentences::tr("“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” "
                                               "writes one.")
                                     .arg(name));
    }
    const QString wanted = u"Bluepencil "_s + listFormatVersion();
    if (head.values.value("for"_L1) != wanted)
        return trouble.at(head.lines.value("for"_L1),
                          Sentences::tr("The list was made for “%1”, and this is “%2”, whose own may be newer.")
                              .arg(head.values.value("for"_L1), wanted));
    if (head.values.value("sha256"_L1) != hashOf(body))
        return trouble.at(head.lines.value("sha256"_L1),
                          Sentences::tr("The list was cut off, or changed since it was sealed; look at it and seal it "
                                        "again."));
    return std::nullopt;
}

/// The lines of a list's text that hold something, with their numbers from 1.
struct Entry {
    QString section;
    QString text;
    qsizetype line = 0;
    bool isHead = false;
};

QList<Entry> entriesOf(const QString &text)
{
    QList<Entry> entries;
    QString section;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).section(u'#', 0, 0).trimmed();
        const bool isHead = line.startsWith(u'[') && line.endsWith(u']');
        if (isHead)
            section = line.sliced(1).chopped(1);
        if (!line.isEmpty())
            entries.append({section, line, i + 1, isHead});
    }
    return entries;
}

/// The sections that lists of a subject have in any language, and what their traits may be.
struct Known {
    QSet<QString> sections;
    QSet<QString> traits;
};

const Known &knownTo(QStringView subject)
{
    static const QHash<QString, Known> all = [] {
        QHash<QString, Known> found;
        for (const auto &[folder, each] : Lexicon::all()) {
            const Lexicon lists = Lexicon::builtIn(folder, each);
            Known &known = found[isOfCuts(each) ? u"cuts"_s : each];
            const QStringList sections = lists.sections();
            known.sections.unite(QSet<QString>(sections.begin(), sections.end()));
            const QStringList traits = lists.section(u"trait");
            known.traits.unite(QSet<QString>(traits.begin(), traits.end()));
        }
        return found;
    }();
    return *all.constFind(isOfCuts(subject) ? u"cuts"_s : subject.toString());
}

/// Why a section cannot hold an entry; empty where it can.
QString faultOf(const Entry &entry, const Known &known)
{
    if (entry.section.startsWith("words "_L1)) {
        std::vector<LineWord> words;
        tokenize(folded(entry.text), words);
        if (words.size() != 1)
            return Sentences::tr("“%1” is not a single word.").arg(entry.text);
    }
    if (entry.text.contains("  "_L1) || entry.text.contains(u'\t'))
        return Sentences::tr("“%1” has more than one space between two words.").arg(entry.text);
    const bool isRow = entry.section == u"short title" || entry.section == u"irregular";
    if (isRow && !entry.text.contains(u' '))
        return Sentences::tr("“%1” is one word, and a row of this section has more.").arg(entry.text);
    if (entry.section == u"cue verb" && entry.text.count(u'|') > 2)
        return Sentences::tr("“%1” has more parts than forms, participles and a particle.").arg(entry.text);
    if (entry.section == u"trait" && !known.traits.contains(entry.text))
        return Sentences::tr("“%1” is no trait of a language that Bluepencil knows.").arg(entry.text);
    return {};
}

std::optional<Failure> wrongEntry(const QList<Entry> &entries, const Known &known, const Trouble &trouble)
{
    qsizetype functionWords = 0;
    for (const Entry &entry : entries) {
        if (entry.isHead && !known.sections.contains(entry.section))
            return trouble.at(entry.line, Sentences::tr("Nobody reads a section “%1”.").arg(entry.text));
        if (entry.isHead)
            continue;
        if (const QString fault = faultOf(entry, known); !fault.isEmpty())
            return trouble.at(entry.line, fault);
        functionWords += entry.section == u"words function";
        if (functionWords > mostFunctionWords)
            return trouble.at(entry.line, Sentences::tr("There are more function words than there is room for."));
    }
    return std::nullopt;
}

std::optional<Failure> wrongList(const ListFile &file, const Trouble &trouble)
{
    const Result<Lexicon> parsed = Lexicon::parse(file.text);
    if (!parsed)
        return trouble.told(parsed.sentence());
    if (auto wrong = wrongEntry(entriesOf(file.text), knownTo(file.name.subject), trouble))
        return wrong;
    const Lexicon builtIn = Lexicon::builtIn(file.name.folder, file.name.subject);
    const QStringList sections = builtIn.sections();
    for (const QString &section : sections) {
        if (parsed->section(section).isEmpty() && !builtIn.section(section).isEmpty())
            return trouble.at(file.text.count(u'\n') + !file.text.endsWith(u'\n'),
                              Sentences::tr("The list ends and has nothing in “[%1]”, as the one has that it stands "
                                            "for.")
                                  .arg(section));
    }
    return std::nullopt;
}

} // namespace

QString listFormatVersion()
{
    return programOf(u"" BLUEPENCIL_VERSION).toString();
}

bool isReplaceable(const ListName &name)
{
    static const QList<std::pair<QString, QString>> known = Lexicon::all();
    return name.subject != u"pages" && known.contains(std::pair(name.folder, name.subject));
}

Result<SealedText> readSealedText(const QByteArray &bytes, const QString &path)
{
    const Head head = headOf(bytes);
    if (auto wrong = wrongHead(head, QByteArrayView(bytes).sliced(head.end), Trouble(path)))
        return *std::move(wrong);
    return SealedText{head.values.value("version"_L1), head.values.value("origin"_L1), QString::fromUtf8(bytes)};
}

QByteArray sealedText(const QByteArray &bytes, const QString &version, const QString &origin)
{
    const QByteArray body = bytes.sliced(headOf(bytes).end);
    return u"# version: %1\n# origin: %2\n# for: Bluepencil %3\n# sha256: %4\n"_s
               .arg(version.simplified(), origin.simplified(), listFormatVersion(), hashOf(body))
               .toUtf8() +
           body;
}

Result<ListFile> readListFile(const QByteArray &bytes, const ListName &name, const QString &path)
{
    const Trouble trouble(path);
    if (!isReplaceable(name))
        return trouble.at(1, Sentences::tr("Bluepencil has no list “%1” that can be replaced.").arg(name.shown()));
    const Result<SealedText> sealed = readSealedText(bytes, path);
    if (!sealed)
        return sealed.failure();
    ListFile file{name, sealed->version, sealed->origin, sealed->text};
    if (auto wrong = wrongList(file, trouble))
        return *std::move(wrong);
    return file;
}

Result<QByteArray> sealedListFile(const QByteArray &bytes, const ListFile &head, const QString &path)
{
    const QByteArray sealed = sealedText(bytes, head.version, head.origin);
    const Result<ListFile> checked = readListFile(sealed, head.name, path);
    if (!checked)
        return checked.failure();
    return sealed;
}

} // namespace bluepencil
