// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/custody/custody.h"
#include "work/latestwork.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace bluepencil {

class Dialogs;
class SpokenLabel;
class Workspace;

/// What became of words, whichever article they are of: pasted or typed, they are looked for in all that was ever
/// opened here, and the chain from the scraped bytes to the files that went out is shown as the page that it is kept
/// as. Reads only. Not modal.
class CustodyDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace` and `dialogs` have to live longer.
    CustodyDialog(const Workspace *workspace, Dialogs *dialogs, QWidget *parent = nullptr);

    /// Looks for these words; without any, waits for some to be pasted.
    void lookFor(const QString &words);

private:
    void layOut();
    void look();
    void showPlaces(const Result<QList<Custody>> &places);
    void save();
    [[nodiscard]] Outcome write(const QString &base) const;

    const Workspace *m_workspace;
    Dialogs *m_dialogs;
    QLineEdit *m_words;
    QPushButton *m_look;
    QTextBrowser *m_page;
    SpokenLabel *m_message;
    QPushButton *m_save;
    QString m_sought; ///< the words that the page is about
    QList<Custody> m_places;
    LatestWork m_looking;
};

} // namespace bluepencil
