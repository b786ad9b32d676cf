package org.gouvernail.sectorplans.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as its file tells it, without the summary of the project itself.
 *
 * @param identity what its program calls this project wherever its file is copied to, null when it says nothing
 * @param name what it is called, null when the file does not say
 * @param tasks its tasks, in the order of the file
 * @param links what waits for what
 */
public record ProjectPlan(
        @Nullable String identity, @Nullable String name, List<Task> tasks, List<Link> links) {

    public ProjectPlan {
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
    }

    /**
     * A task or an activity.
     *
     * @param uid the identifier that stays when tasks are moved or renamed
     * @param activity the activity's own code in Primavera, null elsewhere
     * @param name its name
     * @param parent identifier of the task it is part of, null at the top
     * @param level how deep it stands in the outline, 1 at the top
     * @param summary whether it stands for the tasks below it
     * @param milestone whether the file marks it as a milestone
     * @param start its first day, null when it has none
     * @param finish its last day, null when it has none
     * @param baselineFinish its last day in the first baseline, null when there is none
     * @param percent how much of it is done, 0 to 100
     */
    public record Task(
            int uid,
            @Nullable String activity,
            String name,
            @Nullable Integer parent,
            int level,
            boolean summary,
            boolean milestone,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate baselineFinish,
            int percent) {}

    /**
     * A link between two tasks.
     *
     * @param predecessor identifier of the task waited for
     * @param successor identifier of the task that waits
     * @param type what is waited for
     * @param lagDays calendar days between the two, rounded up: a week of work is seven
     */
    public record Link(int predecessor, int successor, LinkType type, int lagDays) {}

    /** The four kinds of links that project programs know. */
    public enum LinkType {
        FINISH_TO_START,
        START_TO_START,
        FINISH_TO_FINISH,
        START_TO_FINISH
    }
}
