// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/intakedesk.h"
#include "desk/registerdesk.h"
#include "desk/requestdesk.h"
#include "support/testdesk.h"

/// Walks a request through the desks, minute by minute, as far as a test wants it.
class Walker final
{
public:
    explicit Walker(TestDesk &desk)
        : m_desk(desk)
    {
    }
    static AccountData person(); ///< RKELILAUW, in the register when account() was called
    Account account(); ///< adds the person to the register once
    static NewPaper paper(PaperKind kind, const QByteArray &bytes);
    IntakeForm form(RequestKinds kinds = RequestKind::Reset);

    CaseFile takenIn(RequestKinds kinds = RequestKind::Reset);
    CaseFile ticked(CaseFile file, ItemState decree = ItemState::Complete);
    CaseFile compared(CaseFile file);
    CaseFile inReset(RequestKinds kinds = RequestKind::Reset); ///< valid, ready for step 6
    CaseFile inHandover(RequestKinds kinds = RequestKind::Reset); ///< done in SPSE, no letter yet
    void minutes(int n) { m_desk.clock().advance(n * 60); }

private:
    TestDesk &m_desk;
    AccountId m_account {};
};
