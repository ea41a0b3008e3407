// SPDX-License-Identifier: Apache-2.0
// A room of the store that nobody gave a place.
