// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "help/helppages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace bluepencil {

/// The help: its pages, and a search over them. Stands beside the article, which can be worked on meanwhile. Loads
/// nothing from anywhere.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// Shows the pages, and the first of them; what is shown already stays.
    void setPages(QList<HelpPage> pages);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPage();
    void search();

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace bluepencil
