// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/marklist.h"

#include "detect/lexicon/lexicon.h"
#include "detect/words/folding.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

namespace {

bool begins(const QString &mark, QStringView text)
{
    const bool isWhole = !mark.back().isLetter() || text.size() == mark.size() || !text[mark.size()].isLetterOrNumber();
    return isWhole && text.startsWith(mark);
}

bool ends(const QString &mark, QStringView text)
{
    const qsizetype before = text.size() - mark.size() - 1;
    const bool isWhole = !mark.front().isLetter() || before < 0 || !text[before].isLetterOrNumber();
    return isWhole && text.endsWith(mark);
}

/// The marks of all languages, folded, by section. Read once: whoever reads a list reads every word in it.
const QHash<QString, QStringList> &marksOf()
{
    static const QHash<QString, QStringList> marks = [] {
        QHash<QString, QStringList> found;
        for (const auto &[folder, subject] : Lexicon::all()) {
            if (subject != u"cuts")
                continue;
            const Lexicon lists = Lexicon::named(QLatin1StringView(folder.toLatin1()), subject);
            for (const QString &section : lists.sections()) {
                if (!section.startsWith(u"mark "))
                    continue;
                for (const QString &entry : lists.section(section))
                    found[section].append(folded(entry));
            }
        }
        return found;
    }();
    return marks;
}

} // namespace

MarkList::MarkList(const QStringList &sections)
{
    for (const QString &section : sections) {
        for (const QString &text : marksOf().value(section))
            add({text, section});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const ListMark &a, const ListMark &b) { return a.text.size() > b.text.size(); });
}

/// Languages share some: "foto:" is one mark.
void MarkList::add(const ListMark &mark)
{
    if (m_marks.contains(mark))
        return;
    m_marks.append(mark);
    const QChar first = mark.text.front();
    if (first.unicode() < m_isBeginning.size())
        m_isBeginning[first.unicode()] = true;
    else
        m_otherBeginnings.insert(first);
}

const ListMark *MarkList::at(QStringView text) const
{
    if (text.isEmpty() || !mayBeginWith(text.front()))
        return nullptr;
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [text](const ListMark &mark) {
        return mark.text.front() == text.front() && mark.text.size() <= text.size() && begins(mark.text, text);
    });
    return found == m_marks.end() ? nullptr : &*found;
}

const ListMark *MarkList::atEndOf(QStringView text) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [text](const ListMark &mark) { return ends(mark.text, text); });
    return found == m_marks.end() ? nullptr : &*found;
}

qsizetype MarkList::behindLast(QStringView text) const
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const ListMark *mark = this->at(text.sliced(at));
        if (mark && (at == 0 || !mark->text.front().isLetter() || !text[at - 1].isLetterOrNumber()))
            return at + mark->text.size();
    }
    return -1;
}

} // namespace bluepencil
