// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace bluepencil {

class Desk;
class ReviewView;

/// Remembers where the editor is in the article, and which of its paragraphs have been on the screen: a moment after
/// either changed, so that a program that is killed loses no more than that moment, and before the article is left.
class PlaceKeeper : public QObject {
    Q_OBJECT

public:
    /// Both have to live longer.
    PlaceKeeper(Desk *desk, const ReviewView *view, QObject *parent);

    /// Remembers it now.
    void keep();

Q_SIGNALS:
    /// It could not be remembered, and why.
    void failed(const QString &sentence);

private:
    Desk *m_desk;
    const ReviewView *m_view;
    QTimer m_soon;
};

} // namespace bluepencil
