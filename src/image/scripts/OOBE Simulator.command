#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# What is clicked in Finder: opens the window.

exec "$(dirname -- "$0")/bin/oobesim" "$@"
