#pragma once

#include <stop_token>
#include <utility>
#include <vector>

namespace bitdepth {

/// A graph cut into ranks so that every edge leads from one rank to the next: an edge that leads further gets
/// a place of its own in each rank between, which no box may take.
///
/// After K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System
/// Structures" (1981).
struct LayeredGraph {
    struct Neighbour {
        int place = 0;
        double weight = 1; ///< how much the two want to lie in one line
    };
    struct Place {
        int rank = 0;
        bool isBox = true; ///< false: an edge passes here
        std::vector<Neighbour> before;
        std::vector<Neighbour> behind;
    };

    std::vector<Place> places;                ///< the boxes first, as they were given
    std::vector<std::vector<int>> ranks;      ///< places of each rank, from one side to the other
    std::vector<std::vector<int>> edgePlaces; ///< for each edge the places between its ends
};

using GraphEdges = std::vector<std::pair<int, int>>;

/// Cuts @p boxes boxes into ranks: each stands one behind the last that it reads, one that reads nothing one
/// before its first reader. Every edge must lead from a smaller number to a greater one. One that leads over
/// more than 200 ranks gets no places; a graph of thousands of boxes would consist of them.
LayeredGraph makeLayers(int boxes, const GraphEdges& edges);

/// Puts the places of every rank into an order with few crossings, by the mean place of their neighbours.
/// @p stop ends it early.
void orderRanks(LayeredGraph& graph, const std::stop_token& stop);

/// How many pairs of edges cross.
long countCrossings(const LayeredGraph& graph);

} // namespace bitdepth
