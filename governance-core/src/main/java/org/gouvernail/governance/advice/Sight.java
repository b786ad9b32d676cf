package org.gouvernail.governance.advice;

import org.gouvernail.governance.access.Actor;
import org.gouvernail.governance.access.Role;

/**
 * What a reader sees of requests for advice: the drafts of the side they serve, of the other side what it has settled, and
 * as anyone what both have released.
 *
 * @param body whether they hold a seat of the body today
 * @param government whether they prepare or approve the replies
 * @param all whether they read everything
 */
record Sight(boolean body, boolean government, boolean all) {

    /** What an actor sees of a body's requests. */
    static Sight of(Actor actor, boolean seated) {
        return new Sight(
                seated,
                actor.has(Role.SECRETARIAT) || actor.has(Role.COMMITTEE),
                actor.has(Role.AUDITOR) || actor.has(Role.SYSTEM));
    }

    /** Whether they see that the request exists: one that nobody made, once its opinion is adopted. */
    boolean request(AdviceFolder folder) {
        boolean told = !folder.file().isOwnInitiative() || folder.isAdopted();
        return all || body || (government && told) || folder.file().isPublic();
    }

    boolean opinion(AdviceFolder folder) {
        return all
                || body
                || (government && folder.isAdopted())
                || folder.file().isPublic();
    }

    /** A body sees the reply once the government released it. */
    boolean reply(AdviceFolder folder) {
        return all
                || government
                || (body && folder.file().replyReleasedAt() != null)
                || folder.file().isPublic();
    }

    /** Whether they read what the request is about beyond what is published. */
    boolean subject(AdviceFolder folder) {
        return (all || body || government) && request(folder);
    }
}
