// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"

#include <QString>

#include <memory>
#include <optional>

namespace bluepencil {

class Article;
class Database;
struct Reading;

/// What the detectors found in a text the last time, so that a file opens again without waiting for them.
///
/// `cache.sqlite` in the data folder is disposable: it can be deleted at any time, is made anew when it is damaged, and
/// forgets what another engine, other word lists or another language of the interface found. A file of its own, so that
/// a decision never waits behind a batch of findings. No call fails: where nothing can be cached, nothing is. One
/// object a thread.
class Cache {
public:
    explicit Cache(const QString &folder, const QString &version = currentVersion());
    Cache(const Cache &) = delete;
    Cache &operator=(const Cache &) = delete;
    ~Cache();

    /// What was found under that name: see analysisKey().
    [[nodiscard]] std::optional<Analysis> find(const QString &key, const Article &article) const;
    /// Keeps a complete analysis.
    void keep(const QString &key, const Analysis &analysis);

    /// Forgets all, and leaves no trace of it on the disk: what was found names persons, and one has to be forgotten.
    void forgetAll();

    /// What findings depend on besides the text: the engine, its word lists, and the language of the interface.
    [[nodiscard]] static QString currentVersion();

private:
    [[nodiscard]] bool open(const QString &file);
    void forgetTheOld();

    QString m_version;
    std::unique_ptr<Database> m_database;
};

/// Names the analysis of a text under house rules and with what recurs in its source, in the language that its words
/// tell or in a chosen one (see languageSaid()). Another text, other rules, rules that ask for the site and another
/// site, or other lines of the text that recur give another name, so that nothing new is hidden by what was found
/// before it. In how many articles a line recurs counts in powers of two.
[[nodiscard]] QString analysisKey(const Reading &reading, const CutOptions &options, const QString &language = {});

} // namespace bluepencil
