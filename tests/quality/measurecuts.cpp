// SPDX-License-Identifier: Apache-2.0
// Runs the cut detectors over {"id", "text"} lines on standard input, with other weights or fewer phrases than the
// library ships, for the scripts beside this file. Writes one JSON object a document:
//   default     the findings, as bluepencil-cli does
//   --features  each line with its features, and what the rules say of it
//   --wordings  each line with the stock phrases it holds
#include "detect/cuts/model/model.h"
#include "detect/cuts/pipeline.h"
#include "detect/findings/reason.h"
#include "detect/lexicon/language.h"
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

/// The vocabularies with some phrases left out, one a language.
class Vocabularies {
public:
    explicit Vocabularies(QSet<QString> withheld)
        : m_withheld(std::move(withheld))
    {
    }
    const CutVocabulary &of(Language language)
    {
        auto &vocabulary = m_built[static_cast<size_t>(language)];
        if (!vocabulary)
            vocabulary = std::make_unique<CutVocabulary>(language, m_withheld);
        return *vocabulary;
    }

private:
    QSet<QString> m_withheld;
    std::array<std::unique_ptr<CutVocabulary>, languageCount> m_built;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// "name weight" lines; the bias is named "bias".
LineModel modelFrom(const QString &path, std::vector<QByteArray> &names)
{
    LineWeights weights;
    static std::vector<LineWeight> table;
    for (const QString &line : linesOf(path)) {
        const QStringList parts = line.split(u' ');
        if (parts[0] == "bias"_L1)
            weights.bias = parts[1].toFloat();
        else
            names.push_back(parts[0].toLatin1());
        if (parts[0] != "bias"_L1)
            table.push_back({nullptr, parts[1].toFloat()});
    }
    for (size_t i = 0; i < table.size(); ++i)
        table[i].feature = names[i].constData();
    weights.weights = table;
    return LineModel(weights);
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

QJsonArray featuresOf(const LineTable &lines, const LineVerdicts &verdicts)
{
    QJsonArray out;
    const LineFeatures features(lines, verdicts);
    std::vector<LineFeature> active;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineVerdict &verdict = verdicts[i];
        features.collect(i, active);
        QJsonArray numbers;
        for (const LineFeature feature : active)
            numbers.append(feature);
        out.append(QJsonObject{{"start"_L1, lines[i].span.start()},
                               {"end"_L1, lines[i].span.end()},
                               {"length"_L1, lines[i].foldedLength},
                               {"rule"_L1, QString::fromLatin1(verdict.rule ? verdict.rule->name : "")},
                               {"confidence"_L1, verdict.confidence},
                               {"exempt"_L1, verdict.exempt},
                               {"repeat"_L1, verdict.isRepeat()},
                               {"features"_L1, numbers}});
    }
    return out;
}

QJsonArray wordingsOf(const LineTable &lines)
{
    QJsonArray out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonArray phrases;
        for (const PhraseMatch &match : lines.phrasesIn(i))
            phrases.append(lines.vocabulary().phraseText(match.phrase));
        if (!phrases.isEmpty())
            out.append(phrases);
    }
    return out;
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
    std::vector<QByteArray> names;
    const QString weights = valueOf(u"--weights"_s);
    const LineModel model = weights.isEmpty() ? LineModel::shipped() : modelFrom(weights, names);
    const bool wantsFeatures = arguments.contains(u"--features"_s);
    const bool wantsWordings = arguments.contains(u"--wordings"_s);
    if (arguments.contains(u"--names"_s)) {
        for (const char *name : lineFeatureNames())
            std::cout << name << '\n';
        return 0;
    }

    Vocabularies vocabularies(withheld);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Article article(record.value("text"_L1).toString());
        const CutVocabulary &vocabulary = vocabularies.of(languageOf(article.text()));
        QJsonObject out{{"id"_L1, record.value("id"_L1)}};
        if (wantsFeatures || wantsWordings) {
            const LineTable lines(article, vocabulary);
            if (wantsFeatures)
                out["lines"_L1] = featuresOf(lines, CutPipeline::judge(lines, {}, {}));
            else
                out["wordings"_L1] = wordingsOf(lines);
        } else {
            out["findings"_L1] = findingsOf(article, CutPipeline(vocabulary, model).run(article, {}, {}));
        }
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    return 0;
}
