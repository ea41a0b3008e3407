// SPDX-License-Identifier: Apache-2.0
#include "support/cutfingerprint.h"

#include "detect/cuts/model/firstlook.h"
#include "detect/cuts/pipeline.h"
#include "detect/lexicon/language.h"
#include "text/article.h"

#include <QCryptographicHash>
#include <QString>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A headline, paragraphs, a list, keys with their values, questions, and the furniture that stands around.
QString sampleText()
{
    return u"Harbour\n"
           "Storm takes the mole at Skerrow\n"
           "Advertisement\n"
           "The storm that came over the islands on Sunday night has taken forty paces of the old mole, and with them "
           "the "
           "light that showed the way in, the harbour master said on Monday.\n"
           "What the crew needs:\n"
           "1. Timber for the north wall\n"
           "2. Two cranes and a barge\n"
           "3. A dry week\n"
           "Length: 240 paces\n"
           "Built: 1871\n"
           "Who will pay?\n"
           "Nobody knows, said Ida Morrow, who keeps the light. “We have asked the county, and the county has asked "
           "us,” "
           "she said, and closed the door against the wind, which was still strong enough to lift the tiles from the "
           "roof of the customs house and the fish market.\n"
           "Related stories\n"
           "Ferries Stay in Port as Ice Reaches the Breakwater\n"
           "Fish Market Roof Leaks Again After the First Storm\n"
           "Sign up for our newsletter\n"
           "The harbour will stay closed until the wall is mended, and the mail goes by the small boats as it did "
           "before.\n"
           "Share\n"
           "© Harbour Gazette\n"_s;
}

} // namespace

QByteArray cutFingerprint()
{
    const Article article(sampleText());
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
    WordEvidence words;
    words.insert(u"sign up"_s, 20);
    words.insert(u"^related"_s, 15);
    words.insert(u"said"_s, -12);
    const LineFeatures features(lines, verdicts, words);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *name : lineFeatureNames())
        hash.addData(QByteArray(name) + '\n');
    std::vector<qint16> thoughts; // some for each line, good and bad
    for (qsizetype i = 0; i < lines.size(); ++i)
        thoughts.push_back(static_cast<qint16>(i * 37 % 120 - 60));
    const FirstLook first(std::move(thoughts));
    FeatureRow row;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        features.read(i, row);
        first.read(i, row);
        for (const qint16 value : row)
            hash.addData(QByteArray::number(value) + ' ');
    }
    constexpr qsizetype digits = 12;
    return hash.result().toHex().first(digits);
}

} // namespace bluepencil
