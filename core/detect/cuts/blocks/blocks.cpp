// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/blocks.h"

#include "detect/cuts/blocks/growth.h"

#include <array>

namespace bluepencil {

namespace {

struct Grower {
    const char *name;
    const char *whyHere; ///< why it stands where it stands in the table
    void (*grow)(Growth &growth);
};

constexpr std::array growers = {
    Grower{"comments", "First: below a comments header everything is comments, whatever else it looks like.",
           growComments},
    Grower{"threads", "Comments without a header; the blocks of others end where readers begin.", growThreads},
    Grower{"labelled", "Labels, from the top: a block takes the labels that it grows over.", growLabelledBlocks},
    Grower{"menus", "After labels, which say more of a line than that it stands in a list.", growMenus},
    Grower{"headlines", "After labels, which say more; twins may be of these headlines, too.", growHeadlines},
    Grower{"twins", "Looks for the headlines that related blocks took.", markTwins},
    Grower{"captions", "Credits stand already; what a related block took is no caption.", growCaptions},
    Grower{"slide-controls", "Stand beside captions.", markSlideControls},
    Grower{"machine-chunks", "Only between labels, over lines that nothing else took.", markMachineChunks},
    Grower{"forms-up", "A form's title stands above it, and what it says on may follow that.", growFormsUp},
    Grower{"forms-down", "From all lines of forms, those above included.", growFormsDown},
    Grower{"lone-words", "Asks what stands beside a word, so all blocks must have grown.", confirmLoneWords},
    Grower{"gaps", "Last: between lines of one category, lone words included.", fillGaps},
};

} // namespace

void growBlocks(const LineTable &lines, LineVerdicts &verdicts)
{
    Growth growth{lines, verdicts};
    for (const Grower &grower : growers)
        grower.grow(growth);
}

} // namespace bluepencil
