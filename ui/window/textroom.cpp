// SPDX-License-Identifier: Apache-2.0
#include "window/textroom.h"

#include <QAction>
#include <QEvent>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>

#include <utility>

namespace bluepencil {

namespace {

/// Below this width (pixels) two texts side by side have no room for two lists beside them.
constexpr int narrow = 1000;

constexpr int files = 0; ///< their place in the splitter
constexpr int texts = 1;
constexpr int fewestLetters = 24; ///< of a file's name and state, so that one file is told from the next

} // namespace

TextRoom::TextRoom(QSplitter *parts, QAction *foldFiles, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_foldFiles(foldFiles)
{
    m_parts->window()->installEventFilter(this);
    connect(m_foldFiles, &QAction::toggled, this, &TextRoom::showReadably, Qt::QueuedConnection); // laid out by then
}

bool TextRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const bool isNarrow = static_cast<QResizeEvent *>(event)->size().width() < narrow;
        if (isNarrow != std::exchange(m_isNarrow, isNarrow))
            isNarrow ? makeRoom() : giveBack();
    }
    return QObject::eventFilter(watched, event);
}

void TextRoom::makeRoom()
{
    if (!m_givesBack)
        m_wide = m_parts->sizes();
    m_foldedHere = !m_foldFiles->isChecked();
    if (m_foldedHere)
        fold(true);
    m_parts->setSizes({0, narrow, 0}); // none is smaller than it can be
}

/// The parts have the new width only once the window has laid them out; it may be narrow again by then.
void TextRoom::giveBack()
{
    if (m_foldedHere && m_foldFiles->isChecked())
        fold(false);
    m_foldedHere = false;
    m_givesBack = true;
    const auto give = [this] {
        m_givesBack = false;
        if (!m_isNarrow)
            m_parts->setSizes(m_wide);
    };
    QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
}

/// Where there was no room for the files, they come back with as much as they can be read in.
void TextRoom::showReadably()
{
    QList<int> sizes = m_parts->sizes();
    const int least = m_parts->fontMetrics().averageCharWidth() * fewestLetters;
    const int missing = least - sizes.at(files);
    if (m_parts->widget(files)->isHidden() || missing <= 0)
        return;
    sizes[files] += missing;
    sizes[texts] -= missing;
    m_parts->setSizes(sizes);
}

/// The editor has chosen nothing, so that nothing is remembered of it.
void TextRoom::fold(bool away)
{
    const QSignalBlocker quietly(m_foldFiles);
    m_foldFiles->setChecked(away);
    m_parts->widget(files)->setVisible(!away);
}

} // namespace bluepencil
