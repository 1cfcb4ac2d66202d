// SPDX-FileCopyrightText: The Convenor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"
#include "ui/pages/today/queue.h"
#include "ui/shell/context.h"
#include "core/records.h"
