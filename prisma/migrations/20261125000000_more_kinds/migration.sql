-- Two more kinds of record: opportunities, and the officers who answer for them. Nothing here may use the new values yet.

ALTER TYPE record_kind ADD VALUE 'opportunity';
ALTER TYPE record_kind ADD VALUE 'officer';
