// SPDX-License-Identifier: Apache-2.0
// One class that a test names and one that none does: one fault.
class Named {};
class Unnamed {};
