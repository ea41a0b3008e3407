// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace bluepencil {

/// Widgets in a row that goes on in the next line where the width ends, as words do: a row of buttons whose texts are
/// longer in another language needs height then, and no wider window. Runs as its widget does, from left or right.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that the lines take; `place` puts an item where it belongs.
    template <typename Place>
    int lay(int width, Place place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace bluepencil
