// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/meaning.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace selaras::ui {

// The pictures of resources/icons, by file name in symbolName().
enum class Symbol {
    Absent,
    Alert,
    Audit,
    Browse,
    Cache,
    Cancel,
    Capture,
    Command,
    Copy,
    Dashboard,
    Database,
    Discard,
    Drift,
    Duplicate,
    Edit,
    Error,
    Export,
    Filter,
    Folder,
    Fresh,
    Go,
    Import,
    Info,
    Invalidations,
    Journal,
    Key,
    Language,
    Limit,
    Link,
    Live,
    Lock,
    Lockout,
    Minus,
    Null,
    Opaque,
    Orphan,
    Pause,
    Pending,
    Play,
    Plus,
    Profile,
    Redo,
    Refresh,
    Review,
    Save,
    Search,
    Server,
    Sessions,
    Settings,
    Stale,
    Table,
    Tenant,
    Theme,
    Token,
    Undo,
    Unlock,
    View,
    Warning,
    Count,
};

QString symbolName(Symbol symbol);

// An icon tinted at the moment it is painted, from the palette that the application has then: it
// needs no attention when the theme changes, and is crisp at any device pixel ratio.
QIcon symbolIcon(Symbol symbol, Meaning meaning = Meaning::Plain);

// The same, drawn straight into a delegate's rectangle.
void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour);

// The program's own icon.
QIcon programIcon();

} // namespace selaras::ui
