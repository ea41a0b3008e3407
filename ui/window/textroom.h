// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QSplitter;

namespace bluepencil {

/// Gives the texts two thirds of a narrow window: there the list of files folds away by itself, and the suggestions are
/// as narrow as they can be. What the editor unfolds there stays; in a wide window both are again as they were.
class TextRoom : public QObject {
    Q_OBJECT

public:
    /// The parts of the splitter are the files, the texts and the suggestions; `foldFiles` folds the first away. The
    /// splitter's window is watched.
    TextRoom(QSplitter *parts, QAction *foldFiles, QObject *parent);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoom();
    void giveBack();
    void showReadably();
    void fold(bool away);

    QSplitter *m_parts;
    QAction *m_foldFiles;
    QList<int> m_wide; ///< the sizes before it was narrow
    bool m_isNarrow = false;
    bool m_givesBack = false;  ///< the sizes are about to be those again
    bool m_foldedHere = false; ///< and not by the editor
};

} // namespace bluepencil
