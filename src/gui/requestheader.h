// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class Office;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class Stepper;
struct CaseFile;

/// The head of the open request: the name, whole; agenda, received, Pokja; what is asked for and what to mind as chips;
/// the nine steps with their minutes.
class RequestHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestHeader)
public:
    explicit RequestHeader(Office &office, QWidget *parent = nullptr);
    void setFile(const CaseFile &file);
    void clear();
    Stepper *stepper() const { return m_stepper; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeChips();
    void setChips(const CaseFile &file);
    Office &m_office;
    QLabel *m_name;
    QLabel *m_line;
    QBoxLayout *m_head;
    QHBoxLayout *m_chips;
    Stepper *m_stepper;
};
