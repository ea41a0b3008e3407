// SPDX-License-Identifier: Apache-2.0
#include "support/reviewedbatch.h"

#include "review/edits.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>

namespace bluepencil {

using namespace Qt::StringLiterals;

ReviewedBatch::ReviewedBatch(int articles)
{
    for (int number = 0; number < articles; ++number) {
        m_names.append(u"pier-%1.txt"_s.arg(number));
        QFile file(m_folder.filePath(m_names.last()));
        const QByteArray text = harbourArticle() + m_names.last().toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
    }
    approveAll();
}

void ReviewedBatch::approveAll() const
{
    const auto workspace = Workspace::open(dataFolder());
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.sentence()));
    const Signature by{u"M. Lund"_s, 1'700'000'000'000};
    for (const QString &name : m_names) {
        const auto session = ReviewSession::open(**workspace, m_folder.filePath(name));
        if (!session)
            qFatal("%s", qUtf8Printable(session.sentence()));
        ReviewSession &review = **session;
        review.setAnalysis(harbourAnalysis(review.article()));
        if (!review.apply(decide(review.review(), review.article(), review.suggestions(), Verb::Cut, by)) ||
            !approve(review, by))
            qFatal("%s was not approved", qUtf8Printable(name));
    }
}

QStringList ReviewedBatch::call(const QString &command) const
{
    QStringList arguments{command, u"-o"_s, outFolder(), u"--data-dir"_s, dataFolder()};
    for (const QString &name : m_names)
        arguments.append(m_folder.filePath(name));
    return arguments;
}

QByteArrayList ReviewedBatch::out() const
{
    QByteArrayList out;
    for (const QString &name : m_names) {
        QFile file(outFolder() + u'/' + name);
        out.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)"));
    }
    return out;
}

QStringList ReviewedBatch::leftovers() const
{
    QStringList found = QDir(outFolder()).entryList(QDir::Files | QDir::Hidden);
    found.removeIf([this](const QString &name) { return m_names.contains(name) || name == ".bluepencil-written"_L1; });
    return found;
}

} // namespace bluepencil
