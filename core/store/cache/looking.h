// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/cuts.h"
#include "store/cache/glances.h"
#include "store/cache/recurringlines.h"
#include "store/cache/saidindex.h"
#include "text/article.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace bluepencil {

class HouseRules;

/// What the stops of an article depend on besides its text. A value: a worker has what was known when it was handed
/// out.
class LookKnowledge {
public:
    LookKnowledge() = default;
    /// `rules` may be null; `lines` are by sourceNameOf().
    LookKnowledge(std::shared_ptr<const HouseRules> rules, RecurringLines lines);

    /// For the analysis of an article with these lines.
    [[nodiscard]] CutOptions optionsFor(const QString &source, const LineHashes &article) const;
    /// Names what is known of a source: other rules, another engine, or other lines that recur there give another name.
    [[nodiscard]] QString basisFor(const QString &source) const;

private:
    std::shared_ptr<const HouseRules> m_rules;
    RecurringLines m_lines;
    quint64 m_rulesAndEngine = 0;
    QHash<QString, quint64> m_recurring; ///< by source
};

/// The articles of a file by what the queue calls them (the empty one: the file is one article); none for a file that
/// cannot be read. May run on any thread.
[[nodiscard]] QHash<QString, Article> articlesIn(const QString &path, const QStringList &records);

/// A file that somebody should look into, and how much.
struct LookTask {
    QString path;
    QStringList records; ///< of a file of several articles; the empty one: the file is one article
    FileStamp stamp;     ///< of the last look; a file that still bears it is not read for its lines again
    bool countStops = false;
};

/// What a look brought.
struct LookResult {
    QString path;
    FileStamp stamp;
    bool isSame = false;   ///< the file bears the stamp of the task, and nothing was read
    QList<Glance> glances; ///< of each record; one that cannot be read has neither lines nor stops. `seenAt` is 0
    QList<SaidArticle> said = {}; ///< of each record whose stops were counted
};

/// Looks into a file. May run on any thread, and reads the file once, however many articles are in it. With stops to
/// count it analyzes each article, and tells what is said in it; stops early, with nothing, when asked to.
[[nodiscard]] LookResult look(const LookTask &task, const LookKnowledge &knowledge, const std::stop_token &stop = {});

} // namespace bluepencil
