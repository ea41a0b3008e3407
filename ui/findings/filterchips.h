// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/runfilter.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace bluepencil {

/// The order in which the list of suggestions stands.
enum class RunOrder : quint8 { Place, LeastSure };

/// Buttons above the list that narrow it: by what was decided, each with its count, and a menu for sort of text and
/// order.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Writes the counts on the chips.
    void setCounts(const RunCounts &counts);
    [[nodiscard]] std::optional<RunState> state() const { return m_state; }
    [[nodiscard]] std::optional<Family> family() const { return m_family; }
    [[nodiscard]] RunOrder order() const { return m_order; }
    /// Shows only what stands so; nothing shows all.
    void choose(std::optional<RunState> state);
    /// Shows everything again; true when something was narrowed.
    bool clear();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void addChip(std::optional<RunState> state, const QString &name);
    void fillMenu();
    void showChoice();
    void fit();
    void say(bool briefly);

    struct Chip {
        std::optional<RunState> state;
        QToolButton *button = nullptr;
    };
    QList<Chip> m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
    RunCounts m_counts;
    bool m_isBrief = false; ///< the words for a narrow panel are shown
    std::optional<RunState> m_state;
    std::optional<Family> m_family;
    RunOrder m_order = RunOrder::Place;
};

} // namespace bluepencil
