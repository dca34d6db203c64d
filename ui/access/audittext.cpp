// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/audittext.h"

#include <QCoreApplication>

namespace selaras::ui {

using security::AuditKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditText)
};

} // namespace

StateSign signOf(AuditKind kind)
{
    switch (kind) {
    case AuditKind::SignIn:
        return {Words::tr("Sign-ins"), Words::tr("Somebody signed in."), Symbol::Fresh,
                Meaning::Fresh};
    case AuditKind::Failure:
        return {Words::tr("Failures"), Words::tr("Something was tried and refused."), Symbol::Error,
                Meaning::Error};
    case AuditKind::Lockout:
        return {Words::tr("Lockouts"), Words::tr("An account or an address was locked."),
                Symbol::Lockout, Meaning::Warning};
    case AuditKind::SignOut:
        return {Words::tr("Sign-outs"), Words::tr("A session ended."), Symbol::Absent,
                Meaning::Quiet};
    case AuditKind::Change:
        return {Words::tr("Changes"), Words::tr("A password, a right or a record was changed."),
                Symbol::Edit, Meaning::Info};
    case AuditKind::Unreadable:
        return {Words::tr("Not JSON"),
                Words::tr("The entry is no JSON object: only its text can be shown."),
                Symbol::Opaque, Meaning::Opaque};
    case AuditKind::Other:
        break;
    }
    return {Words::tr("Others"), Words::tr("An event of another kind."), Symbol::Info,
            Meaning::Changed};
}

QBrush auditBrush(AuditKind kind, const QPalette &palette)
{
    const QColor colour = meaningFill(signOf(kind).meaning, palette);
    switch (kind) {
    case AuditKind::Lockout:
        return QBrush(colour, Qt::BDiagPattern);
    case AuditKind::SignOut:
        return QBrush(colour, Qt::Dense4Pattern);
    case AuditKind::Unreadable:
        return QBrush(colour, Qt::DiagCrossPattern);
    case AuditKind::Other:
        return QBrush(colour, Qt::HorPattern);
    default:
        return colour;
    }
}

} // namespace selaras::ui
