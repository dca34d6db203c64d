# SPDX-License-Identifier: GPL-3.0-or-later
# The floors of the house: what each folder may include of the others, and of Qt. A folder may
# always include itself. A folder that is not in the table has no floor, and nothing passes there.

set(floors base redis sqlite mapping repository security insight cache workspace items ui app)

set(folder_base models/base)
set(folder_redis models/redis)
set(folder_sqlite models/sqlite)
set(folder_mapping models/mapping)
set(folder_repository models/repository)
set(folder_security models/security)
set(folder_insight models/insight)
set(folder_cache models/cache)
set(folder_workspace models/workspace)
set(folder_items models/items)
set(folder_ui ui)
set(folder_app app)

# redis, sqlite and mapping do not know each other: the repository is where they meet.
set(below_base)
set(below_redis base)
set(below_sqlite base)
set(below_mapping base)
set(below_repository base redis sqlite mapping)
set(below_security base redis sqlite mapping)
set(below_insight base redis sqlite mapping)
set(below_cache base redis mapping)
set(below_workspace ${below_repository} repository security insight cache)
set(below_items ${below_workspace} workspace)
set(below_ui ${below_items} items)
set(below_app ${below_ui} ui)

# No Gui and no Widgets in models/: the command line needs neither.
set(qt_base QtCore)
set(qt_redis QtCore QtNetwork)
set(qt_sqlite QtCore QtSql)
set(qt_mapping QtCore)
set(qt_repository QtCore)
set(qt_security QtCore)
set(qt_insight QtCore)
set(qt_cache QtCore)
set(qt_workspace QtCore)
set(qt_items QtCore)
set(qt_ui any)
set(qt_app any)
