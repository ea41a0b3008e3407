// SPDX-License-Identifier: Apache-2.0
// Runs the cut detectors over {"id", "text"} lines on standard input, with other weights or fewer phrases than the
// library ships, for the scripts beside this file. A record that has "withhold" names the phrases that it is read
// without; the others are read without those of the file that --withhold names. Writes one JSON object a document:
//   default     the findings, as bluepencil-cli does
//   --features  each line with its features, its words, and what the rules say of it
//   --examples  nothing is read; the examples of the rules, with what is marked in them
//   --wordings  each line that holds stock phrases with them, each with its section
#include "detect/cuts/model/model.h"
#include "detect/cuts/model/suggestions.h"
#include "detect/cuts/model/vetoes.h"
#include "detect/cuts/pipeline.h"
#include "detect/findings/reason.h"
#include "detect/lexicon/language.h"
#include "support/cutfingerprint.h"
#include "support/ruleexamples.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <memory>
#include <string>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The vocabularies with some phrases left out, one a language. They are kept until a record withholds others.
class Vocabularies {
public:
    const CutVocabulary &of(Language language, const QSet<QString> &withheld)
    {
        if (withheld != m_withheld) {
            m_withheld = withheld;
            m_built = {};
        }
        auto &vocabulary = m_built[static_cast<size_t>(language)];
        if (!vocabulary)
            vocabulary = std::make_unique<CutVocabulary>(language, m_withheld);
        return *vocabulary;
    }

private:
    QSet<QString> m_withheld;
    std::array<std::unique_ptr<CutVocabulary>, languageCount> m_built;
};

QSet<QString> setOf(const QJsonArray &phrases)
{
    QSet<QString> set;
    for (const auto &phrase : phrases)
        set.insert(phrase.toString());
    return set;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

LineModel modelFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    Result<LineModel> model = LineModel::read(file.readAll());
    if (!model.ok())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(model.sentence()));
    return std::move(*model);
}

QJsonArray findingsOf(const Article &article, const Cuts &cuts)
{
    QJsonArray findings;
    for (const Finding &finding : cuts.findings) {
        findings.append(QJsonObject{{"kind"_L1, nameOf(finding.kind)},
                                    {"category"_L1, nameOf(finding.category)},
                                    {"start"_L1, finding.span.start()},
                                    {"end"_L1, finding.span.end()},
                                    {"confidence"_L1, finding.confidence},
                                    {"rule"_L1, QString::fromLatin1(finding.rule)},
                                    {"lines"_L1, std::max<qsizetype>(1, finding.lines.size())},
                                    {"reason"_L1, reasonOf(finding, article)}});
    }
    return findings;
}

/// Whether the model may suggest the line.
bool isWeighed(const Surroundings &around, const FirstLook &first, qsizetype index)
{
    return neededAtFirstLook(around, index) < Veto::never && first.thoughtOf(index) > -FirstLook::surest;
}

QJsonArray featuresOf(const LineTable &lines, const LineVerdicts &verdicts, const LineModel &model)
{
    QJsonArray out;
    LineFeatures features(lines, verdicts, model.words());
    const FirstLook first = lookFirst(lines, model, features);
    FeatureRow row;
    std::vector<LineWord> tokens;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineVerdict &verdict = verdicts[i];
        features.read(i, row);
        first.read(i, row);
        QJsonArray numbers;
        for (const qint16 value : row)
            numbers.append(value);
        tokenize(lines.folded(i), tokens);
        const Veto *veto = vetoOn(features.around(), i);
        out.append(QJsonObject{{"start"_L1, lines[i].span.start()},
                               {"end"_L1, lines[i].span.end()},
                               {"length"_L1, lines[i].foldedLength},
                               {"rule"_L1, QString::fromLatin1(verdict.rule ? verdict.rule->name : "")},
                               {"confidence"_L1, verdict.confidence},
                               {"exempt"_L1, verdict.exempt},
                               {"repeat"_L1, verdict.isRepeat()},
                               {"weighed"_L1, isWeighed(features.around(), first, i)},
                               {"veto"_L1, QString::fromLatin1(veto ? veto->name : "")},
                               {"words"_L1, QJsonArray::fromStringList(WordEvidence::namesOf(lines.folded(i), tokens))},
                               {"features"_L1, numbers}});
    }
    return out;
}

QJsonArray wordingsOf(const LineTable &lines)
{
    const CutVocabulary &vocabulary = lines.vocabulary();
    QJsonArray out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonArray phrases;
        for (const PhraseMatch &match : lines.phrasesIn(i))
            phrases.append(QJsonArray{vocabulary.phraseSection(match.phrase), vocabulary.phraseText(match.phrase)});
        if (!phrases.isEmpty())
            out.append(QJsonObject{
                {"start"_L1, lines[i].span.start()}, {"end"_L1, lines[i].span.end()}, {"phrases"_L1, phrases}});
    }
    return out;
}

/// The examples of the rules as labelled documents: only what is marked is labelled.
void writeExamples()
{
    for (const RuleExample &example : shippedExamples()) {
        if (!example.houseRule.isEmpty() || !example.recurring.isEmpty())
            continue;
        QJsonArray marked;
        for (const Span span : example.marked)
            marked.append(QJsonObject{{"start"_L1, span.start()}, {"end"_L1, span.end()}});
        const bool right = example.verdict == RuleExample::Verdict::Right;
        const QJsonObject out{{"id"_L1, u"%1:%2"_s.arg(example.language).arg(example.line)},
                              {"source"_L1, u"example "_s + example.rule},
                              {"text"_L1, example.text},
                              {right ? "cuts"_L1 : "kept"_L1, marked}};
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&arguments](const QString &option) {
        const qsizetype at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString();
    };
    QSet<QString> withheld;
    if (const QString path = valueOf(u"--withhold"_s); !path.isEmpty()) {
        const QStringList phrases = linesOf(path);
        withheld = QSet<QString>(phrases.begin(), phrases.end());
    }
    const QString weights = valueOf(u"--weights"_s);
    const LineModel model = weights.isEmpty() ? LineModel::shipped() : modelFrom(weights);
    const bool wantsFeatures = arguments.contains(u"--features"_s);
    const bool wantsWordings = arguments.contains(u"--wordings"_s);
    if (arguments.contains(u"--names"_s)) {
        for (const char *name : lineFeatureNames())
            std::cout << name << '\n';
        return 0;
    }

    if (arguments.contains(u"--fingerprint"_s)) {
        std::cout << cutFingerprint().toStdString() << '\n';
        return 0;
    }

    if (arguments.contains(u"--examples"_s)) {
        writeExamples();
        return 0;
    }

    Vocabularies vocabularies;
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Article article(record.value("text"_L1).toString());
        const CutVocabulary &vocabulary =
            vocabularies.of(languageOf(article.text()),
                            record.contains("withhold"_L1) ? setOf(record.value("withhold"_L1).toArray()) : withheld);
        QJsonObject out{{"id"_L1, record.value("id"_L1)}};
        if (wantsFeatures || wantsWordings) {
            const LineTable lines(article, vocabulary);
            if (wantsFeatures)
                out["lines"_L1] = featuresOf(lines, CutPipeline::judge(lines, {}, {}), model);
            else
                out["wordings"_L1] = wordingsOf(lines);
        } else {
            out["findings"_L1] = findingsOf(article, CutPipeline(vocabulary, model).run(article, {}, {}));
        }
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    return 0;
}
