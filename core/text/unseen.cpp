// SPDX-License-Identifier: Apache-2.0
#include "text/unseen.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Unseen)
};

bool isOverride(char16_t unit)
{
    return unit == 0x202D || unit == 0x202E;
}

/// Embeddings and isolates; what ends them is not counted, since it does nothing alone.
bool isEmbedding(char16_t unit)
{
    return unit == 0x202A || unit == 0x202B || (unit >= 0x2066 && unit <= 0x2068);
}

bool isWithoutWidth(char16_t unit)
{
    return unit == 0x200B || unit == 0x2060 || unit == 0xFEFF;
}

bool runsFromTheRight(QChar unit)
{
    return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL;
}

/// Of a script that parts words by spaces, so that nothing unseen has to.
bool isSpacedLetter(QChar unit)
{
    const QChar::Script script = unit.script();
    return unit.isLetter() &&
           (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
}

bool partsAWord(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isSpacedLetter(text[at - 1]) && isSpacedLetter(text[at + 1]);
}

/// The places of a text that are not what they look like. Embeddings wait for the end of their paragraph.
class Places {
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    void look(qsizetype at)
    {
        const QChar unit = m_text[at];
        if (unit == u'\n')
            endParagraph();
        else if (unit.unicode() >= 0x0590) // below it nothing runs from the right and nothing is unseen
            lookCloser(at, unit);
    }

    void endParagraph()
    {
        if (!m_runsFromTheRight)
            m_places.insert(m_places.end(), m_embeddings.begin(), m_embeddings.end());
        m_embeddings.clear();
        m_runsFromTheRight = false;
    }

    [[nodiscard]] const std::vector<qsizetype> &all() const { return m_places; }

private:
    void lookCloser(qsizetype at, QChar unit)
    {
        if (isOverride(unit.unicode()) || (isWithoutWidth(unit.unicode()) && partsAWord(m_text, at)))
            m_places.push_back(at);
        else if (isEmbedding(unit.unicode()))
            m_embeddings.push_back(at);
        else
            m_runsFromTheRight = m_runsFromTheRight || runsFromTheRight(unit);
    }

    QStringView m_text;
    std::vector<qsizetype> m_places;
    std::vector<qsizetype> m_embeddings; ///< of the paragraph
    bool m_runsFromTheRight = false;
};

} // namespace

QList<Warning> warningsOfUnseen(QStringView text)
{
    Places places(text);
    for (qsizetype at = 0; at < text.size(); ++at)
        places.look(at);
    places.endParagraph();
    if (places.all().empty())
        return {};
    const qsizetype first = *std::min_element(places.all().begin(), places.all().end());
    return {{WarningCode::Unseen, Span(first, first + 1),
             Sentences::tr("Characters that are not seen turn or part what is: %n. The text may read otherwise than it "
                           "looks.",
                           nullptr, static_cast<int>(places.all().size()))}};
}

} // namespace bluepencil
