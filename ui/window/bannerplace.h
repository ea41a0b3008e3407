// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace bluepencil {

/// Keeps a banner at the top of the widget that it is a child of, over what stands there: it comes and goes, and no
/// line of the text moves under the eye or the pointer.
class BannerPlace : public QObject {
    Q_OBJECT

public:
    BannerPlace(QWidget *banner, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_banner;
    QWidget *m_over;
};

} // namespace bluepencil
