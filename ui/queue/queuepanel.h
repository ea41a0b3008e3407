// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"
#include "theme/theme.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace bluepencil {

class QueueDelegate;
class QueueModel;
class QueueProgressBar;
struct QueueProgress;

/// The list of files with their states; a click or Return opens one.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEntries(const QList<QueueEntry> &entries);
    /// Brings one of them up to date.
    void setEntry(const QueueEntry &entry);
    /// How far the look into the files is.
    void setProgress(const QueueProgress &progress);
    /// Marks the file in review.
    void setCurrent(const QueueEntry &entry);

    void focusFilter();
    /// Shows every file again.
    void clearFilter();

    /// The entry that is marked in the list; an empty one where none is.
    [[nodiscard]] QueueEntry marked() const;

Q_SIGNALS:
    void entryChosen(const bluepencil::QueueEntry &entry);
    /// The marked entry should leave the list.
    void removeAsked();
    void contextMenuAsked(const QPoint &globalPosition);
    /// Other files are in sight: their paths.
    void seen(const QSet<QString> &paths);
    void pauseAsked();
    void cancelAsked();

private:
    void narrow();
    void tellSeen();
    void showCounts();
    void listen();

    QList<QueueEntry> m_entries; ///< the whole queue; the model has those that pass the filter
    QueueEntry m_current;
    QLabel *m_heading;
    QLabel *m_counts; ///< of each state
    QLineEdit *m_filter;
    QListView *m_list;
    QueueProgressBar *m_progress;
    QTimer m_look;     ///< until the list stands still
    QLabel *m_nothing; ///< why the list is empty
    QueueModel *m_model;
    QueueDelegate *m_delegate;
};

} // namespace bluepencil
