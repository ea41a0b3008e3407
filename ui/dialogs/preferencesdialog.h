// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/workspacefield.h"
#include "panes/textlook.h"
#include "queue/queueorder.h"
#include "theme/appearance.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace bluepencil {

/// Everything that an editor chooses once.
struct Preferences {
    QString editor;        ///< the name that decisions are recorded under
    QString workspace;     ///< what the next start opens: an address; empty: the articles on this computer
    QString openWorkspace; ///< what is open now; nobody chooses it here
    QString spoken;        ///< the language of the window, as "de"; empty: that of the system
    Appearance colours = Appearance::System;
    bool highContrast = false;
    TextLook look;
    bool creditsShown = true;
    int pause = 0;           ///< after deciding, in milliseconds
    bool everyQuote = false; ///< every quote counts as open until somebody has checked it
    QString outputFolder;    ///< empty: every export asks
    QString outputNames;     ///< the pattern of exported files
    bool exportAtApproval = false;
    QueueOrder order = QueueOrder::Arrival;
    int retention = 0;     ///< days that scraped bytes are kept after somebody opened them; 0: for good
    bool mayRetain = true; ///< the editor may say so
    QString language;      ///< that articles are in of which nothing else was said; see usualLanguage()

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// All of them on one page. Not modal: what is chosen holds at once, and the window behind is the preview.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for a folder, beginning with this one; empty when cancelled.
    using AskFolder = std::function<QString(const QString &folder)>;

    /// What it cannot do by itself.
    struct Ways {
        AskFolder askFolder;
        WorkspaceField::Try tryWorkspace;
    };

    /// `usual` is the face of the text where the editor chooses none.
    PreferencesDialog(const Preferences &preferences, const QFont &usual, Ways ways, QWidget *parent = nullptr);

    ~PreferencesDialog() override;

    [[nodiscard]] const Preferences &preferences() const { return m_now; }
    /// Shows what is kept after all, where the editor was asked once more and said no.
    void setRetention(int days);

Q_SIGNALS:
    void changed(const bluepencil::Preferences &preferences);

private:
    void makeEditor(QFormLayout *form);
    void makeLook(QFormLayout *form);
    void makeDeciding(QFormLayout *form);
    void makeFiles(QFormLayout *form);
    void fill();
    void listen();
    void take();
    void chooseFolder();
    void takeFolder();
    void takeAtApproval();
    [[nodiscard]] int widthOfAll() const;
    void makeRoom();

    Preferences m_now;
    QFont m_usual;
    Ways m_ways;
    QWidget *m_page;
    QLineEdit *m_editor;
    WorkspaceField *m_workspace;
    QComboBox *m_spoken;
    QComboBox *m_colours;
    QCheckBox *m_highContrast;
    QFontComboBox *m_face;
    QSpinBox *m_spacing;
    QCheckBox *m_credits;
    QSpinBox *m_pause;
    QCheckBox *m_everyQuote;
    QLineEdit *m_folder;
    QLineEdit *m_names;
    QCheckBox *m_atApproval;
    QComboBox *m_order;
    QComboBox *m_language;
    QSpinBox *m_retention;
};

} // namespace bluepencil
