// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/trackedchanges.h"

#include <QCoreApplication>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(TrackedChanges)
};

constexpr qsizetype mostNames = 3;

QString countsOf(int insertions, int deletions)
{
    const QString inserted = Changes::tr("%n insertions", nullptr, insertions);
    const QString deleted = Changes::tr("%n deletions", nullptr, deletions);
    if (insertions == 0 || deletions == 0)
        return insertions == 0 ? deleted : inserted;
    return Changes::tr("%1 and %2", "insertions and deletions").arg(inserted, deleted);
}

QString namesOf(const QStringList &authors)
{
    QStringList names;
    for (const QString &author : authors.first(std::min(authors.size(), mostNames)))
        names.append(u"“%1”"_s.arg(author));
    return names.join(u", "_s) + (authors.size() > mostNames ? u"…"_s : QString());
}

} // namespace

void TrackedChanges::addInsertion(const QString &author)
{
    ++m_insertions;
    addAuthor(author);
}

void TrackedChanges::addDeletion(const QString &author)
{
    ++m_deletions;
    addAuthor(author);
}

void TrackedChanges::addAuthor(const QString &author)
{
    // Names beyond those that are shown need not be kept apart.
    if (!author.trimmed().isEmpty() && m_authors.size() <= mostNames && !m_authors.contains(author.trimmed()))
        m_authors.append(author.trimmed());
}

QList<Warning> TrackedChanges::warnings() const
{
    if (m_insertions + m_deletions == 0)
        return {};
    const QString counts = countsOf(m_insertions, m_deletions);
    return {{WarningCode::Changes, Span(),
             m_authors.isEmpty()
                 ? Changes::tr("Tracked changes were taken as accepted: %1.").arg(counts)
                 : Changes::tr("Tracked changes were taken as accepted: %1 by %2.").arg(counts, namesOf(m_authors))}};
}

} // namespace bluepencil::office
