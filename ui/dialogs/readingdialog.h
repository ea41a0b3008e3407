// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/reading.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;

namespace bluepencil {

/// A kind of damage that a text has, and what undoing it would change first.
struct DamageFound {
    Damage damage = Damage::Encoding;
    qsizetype places = 0;
    QString before;
    QString after;
};

/// What is asked about how a file is to be read.
struct ReadingQuestion {
    ReadingOptions now;         ///< as it is read
    QString encoding;           ///< that was found or chosen
    QList<DamageFound> damages; ///< that it has; none where there is nothing to undo
    bool isPage = false;        ///< of the web
    QStringList fields;         ///< of a record: those that hold a text, the first is taken unless another is chosen
};

/// Asks how a file is to be read: in which encoding and format, from which field of a record, with which damage
/// undone, the article alone or the whole page. Every other reading leaves the decisions on this one as they are.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    ReadingDialog(const ReadingQuestion &question, QWidget *parent);

    [[nodiscard]] ReadingOptions options() const;

private:
    void addEncodings(const ReadingQuestion &question);
    void addFormats();
    void addFields(const QStringList &fields);
    void addRepairs(const ReadingQuestion &question);

    ReadingOptions m_now;
    QComboBox *m_encoding;
    QComboBox *m_format;
    QComboBox *m_field;
    QList<std::pair<Damage, QCheckBox *>> m_repairs;
    QCheckBox *m_wholePage;
};

} // namespace bluepencil
